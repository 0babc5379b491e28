using System.Diagnostics;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Rendering;

/// <summary>plotly.js in an engine, drawing figures as SVG without a browser.</summary>
/// <remarks>One is enough for a process, and is made when the first figure is drawn. It draws one figure at a time; other threads wait.</remarks>
internal sealed class PlotlyRenderer : IDisposable
{
    private static readonly string[] Scripts = ["dom", "selectors", "paths", "geometry", "text", "canvas", "window", "render"];
    private static readonly Lazy<PlotlyRenderer> Lazy = new(Start);

    private readonly Lock gate = new();
    private readonly IScriptEngine engine;
    private bool isDisposed;

    /// <summary>A renderer in an engine of <paramref name="create"/>.</summary>
    public PlotlyRenderer(Func<HostFunctions, IScriptEngine> create)
    {
        engine = create(new HostFunctions(FontLibrary.Default));
        engine.Run("host.js", "globalThis.host = { measure: (f, t) => measureText(f, t), lines: f => lineHeights(f), png: (w, h, p) => encodePng(w, h, p) };");
        foreach (var script in Scripts)
        {
            engine.Run(script + ".js", Load(script));
        }

        engine.Run("plotly.js", PlotlyScript.Source);
    }

    /// <summary>The process’s renderer.</summary>
    public static PlotlyRenderer Shared => Lazy.Value;

    /// <summary>plotly.js’s own SVG of a figure.</summary>
    /// <param name="figure"><c>{"data": […], "layout": {…}, "width": …, "height": …}</c>.</param>
    /// <exception cref="DramatisException">plotly.js can’t draw the figure.</exception>
    public string Draw(string figure)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            try
            {
                engine.Call("begin", figure);

                // Promises go on between the calls.
                for (var patience = 0; patience < 200; patience++)
                {
                    var answer = engine.Call("advance");
                    if (answer.Length > 0)
                    {
                        return answer.StartsWith("svg", StringComparison.Ordinal) ? answer[3..] : throw Failed(answer[3..], null);
                    }
                }
            }
            catch (ScriptException e)
            {
                throw Failed(e.Message, e);
            }

            throw Failed("it never finished", null);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            if (!isDisposed)
            {
                isDisposed = true;
                engine.Dispose();
            }
        }
    }

    private static PlotlyRenderer Start()
    {
        var renderer = new PlotlyRenderer(ScriptEngines.Create);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            renderer.Dispose();
            LetPoolFinish();
        };
        return renderer;
    }

    // V8 gives work to the threads of the pool. One that is still at it when the native library is taken down takes the process along, whose work is done.
    private static void LetPoolFinish()
    {
        var waiting = Stopwatch.StartNew();
        var done = -1L;
        while (waiting.ElapsedMilliseconds < 300 && (ThreadPool.PendingWorkItemCount > 0 || done != ThreadPool.CompletedWorkItemCount))
        {
            done = ThreadPool.CompletedWorkItemCount;
            Thread.Sleep(40);
        }
    }

    private static string Load(string script)
    {
        using var reader = new StreamReader(typeof(PlotlyRenderer).Assembly.GetManifestResourceStream($"scripts/{script}.js")!);
        return reader.ReadToEnd();
    }

    private static DramatisException Failed(string reason, Exception? inner) =>
        new($"The figure can’t be drawn: plotly.js says “{reason}”. Look whether it draws as .html.", inner!);
}
