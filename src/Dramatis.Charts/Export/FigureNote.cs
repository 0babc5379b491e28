using Plotly.NET;

namespace Dramatis.Charts.Export;

/// <summary>What a figure says of itself.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Made">How it was made, in one line; empty for a figure that isn’t the kit’s.</param>
internal sealed record FigureNote(string Title, string Made)
{
    /// <summary>The note that the kit wrote into <c>layout.meta</c>; else the chart’s own title.</summary>
    public static FigureNote Of(GenericChart chart)
    {
        var layout = GenericChart.getLayout(chart);
        if (Value(layout, "meta") is not DynamicObj.DynamicObj meta || Value(meta, "dramatis") is not DynamicObj.DynamicObj made)
        {
            var title = Value(layout, "title");
            return new FigureNote((title is DynamicObj.DynamicObj parts ? Value(parts, "text") : title) as string ?? "Figure", "");
        }

        var parameters = Value(made, "parameters") is DynamicObj.DynamicObj named ? named.GetProperties(true) : [];
        return new FigureNote(
            Value(meta, "title") as string ?? "Figure",
            string.Join(" · ", [$"Dramatis {Value(made, "version")}", $"corpus {((string)Value(made, "corpus")!)[..12]}", .. parameters.Select(p => $"{p.Key}={p.Value}")]));
    }

    private static object? Value(DynamicObj.DynamicObj from, string name) => from.TryGetPropertyValue(name)?.Value;
}
