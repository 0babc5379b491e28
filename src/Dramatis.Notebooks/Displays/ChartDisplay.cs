using System.Runtime.CompilerServices;
using Dramatis.Charts.Export;
using Dramatis.Charts.Figures;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Plotly.NET;

namespace Dramatis.Notebooks.Displays;

/// <summary>Shows charts: interactive, and offline.</summary>
/// <remarks>
/// The first chart that a kernel shows brings plotly.js, which is large; those after it find it on the page. When its cell is run again, its new output
/// brings it again: the old one, which brought it, is gone. The formatters are the process’s, so what each kernel has brought is remembered here.
/// </remarks>
internal static class ChartDisplay
{
    private static readonly ConditionalWeakTable<Kernel, Bringer> Bringers = [];

    public static string ToHtml(GenericChart chart) =>
        KernelInvocationContext.Current is { } context && !Brings(context)
            ? FigureHtml.Fragment(chart)
            : $"<script>{PlotlyScript.Source}</script><script>{SentencesScript.Source}</script>{FigureHtml.Fragment(chart)}";

    public static string ToText(GenericChart chart) => $"Figure: {FigureNote.Of(chart).Title}";

    private static bool Brings(KernelInvocationContext context)
    {
        var bringer = Bringers.GetOrCreateValue(context.HandlingKernel.RootKernel);
        var code = (context.Command as SubmitCode)?.Code;
        lock (bringer)
        {
            var brings = bringer.Command is null || (bringer.Code == code && bringer.Command != context.Command);
            (bringer.Code, bringer.Command) = brings ? (code, context.Command) : (bringer.Code, bringer.Command);
            return brings;
        }
    }

    private sealed class Bringer
    {
        public string? Code { get; set; }

        public KernelCommand? Command { get; set; }
    }
}
