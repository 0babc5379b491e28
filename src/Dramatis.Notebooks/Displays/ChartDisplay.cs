using System.Runtime.CompilerServices;
using Dramatis.Charts.Export;
using Microsoft.DotNet.Interactive;
using Plotly.NET;

namespace Dramatis.Notebooks.Displays;

/// <summary>Shows charts: interactive, and offline.</summary>
/// <remarks>
/// The first chart that a kernel shows brings plotly.js, which is large; those after it find it on the page. The formatters are
/// the process’s, so the kernels that have brought it are remembered here.
/// </remarks>
internal static class ChartDisplay
{
    private static readonly ConditionalWeakTable<Kernel, object> Served = [];

    public static string ToHtml(GenericChart chart) =>
        KernelInvocationContext.Current?.HandlingKernel?.RootKernel is { } kernel && !Served.TryAdd(kernel, new object())
            ? FigureHtml.Fragment(chart)
            : $"<script>{PlotlyScript.Source}</script>{FigureHtml.Fragment(chart)}";

    public static string ToText(GenericChart chart) => $"Figure: {FigureNote.Of(chart).Title}";
}
