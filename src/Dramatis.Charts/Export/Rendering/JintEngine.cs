using Jint;
using Jint.Runtime;

namespace Dramatis.Charts.Export.Rendering;

/// <summary>An engine in C#: slower by far, but it runs wherever .NET does.</summary>
internal sealed class JintEngine : IScriptEngine
{
    private readonly Engine engine = new();

    /// <summary>An engine that scripts know the host’s functions in, under <c>host</c>.</summary>
    public JintEngine(HostFunctions host)
    {
        engine.SetValue("measureText", new Func<string, string, double>(host.Measure));
        engine.SetValue("lineHeights", new Func<string, string>(host.Lines));
        engine.SetValue("encodePng", new Func<int, int, string, string>(HostFunctions.Png));
    }

    /// <inheritdoc/>
    public void Run(string name, string source) => Guarded(() =>
    {
        engine.Execute(source, name);
        return "";
    });

    /// <inheritdoc/>
    public string Call(string function, string? argument = null) => Guarded(() =>
    {
        var answer = argument is null ? engine.Invoke(function) : engine.Invoke(function, argument);
        engine.Advanced.ProcessTasks();
        return answer.IsString() ? answer.ToString() : "";
    });

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();

    private static string Guarded(Func<string> work)
    {
        try
        {
            return work();
        }
        catch (JavaScriptException e)
        {
            throw new ScriptException(e.Message, e);
        }
    }
}
