using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace Dramatis.Charts.Export.Rendering;

/// <summary>Google’s engine, in native code: fast, where there is a library of it for the machine.</summary>
internal sealed class V8Engine : IScriptEngine
{
    // V8 thinks that memory is there to be used, and lets what a figure leaves pile up.
    private const ulong HeapToCollectAt = 64 << 20;

    private readonly V8ScriptEngine engine;

    /// <summary>An engine that scripts know the host’s functions in, under <c>host</c>.</summary>
    /// <exception cref="TypeLoadException">There is no library for this machine.</exception>
    public V8Engine(HostFunctions host)
    {
        engine = new V8ScriptEngine(V8ScriptEngineFlags.DisableGlobalMembers);
        engine.AddHostObject("measureText", new Func<string, string, double>(host.Measure));
        engine.AddHostObject("lineHeights", new Func<string, string>(host.Lines));
        engine.AddHostObject("encodePng", new Func<int, int, string, string>(HostFunctions.Png));
    }

    /// <inheritdoc/>
    public void Run(string name, string source) => Guarded(() =>
    {
        engine.Execute(new DocumentInfo(name), source);
        return "";
    });

    /// <inheritdoc/>
    public string Call(string function, string? argument = null)
    {
        var result = Guarded(() => (argument is null ? engine.Invoke(function) : engine.Invoke(function, argument)) as string ?? "");
        if (engine.GetRuntimeHeapInfo().UsedHeapSize > HeapToCollectAt)
        {
            engine.CollectGarbage(exhaustive: true);
        }

        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();

    private static string Guarded(Func<string> work)
    {
        try
        {
            return work();
        }
        catch (ScriptEngineException e)
        {
            throw new ScriptException(e.Message, e);
        }
    }
}
