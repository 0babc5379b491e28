namespace Dramatis.Charts.Export.Rendering;

/// <summary>Chooses the JavaScript engine.</summary>
internal static class ScriptEngines
{
    /// <summary>The name of the environment variable that asks for an engine: <c>v8</c> or <c>jint</c>.</summary>
    public const string Variable = "DRAMATIS_SCRIPT_ENGINE";

    /// <summary>V8 where its native library loads, else Jint.</summary>
    public static IScriptEngine Create(HostFunctions host)
    {
        if (string.Equals(Environment.GetEnvironmentVariable(Variable), "jint", StringComparison.OrdinalIgnoreCase))
        {
            return new JintEngine(host);
        }

        try
        {
            return new V8Engine(host);
        }
        catch (Exception e) when (e is TypeLoadException or DllNotFoundException or BadImageFormatException or TypeInitializationException or EntryPointNotFoundException)
        {
            return new JintEngine(host);
        }
    }
}
