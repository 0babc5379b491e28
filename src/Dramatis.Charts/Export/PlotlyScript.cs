using Plotly.NET;

namespace Dramatis.Charts.Export;

/// <summary>plotly.js, as Plotly.NET brings it: nothing is loaded from elsewhere.</summary>
public static class PlotlyScript
{
    private static readonly Lazy<string> Script = new(Load);

    /// <summary>
    /// The script, 3.6 MB; it may stand inside a <c>script</c> element. It defines <c>window.Plotly</c>, also on pages that have RequireJS, whose
    /// <c>define</c> it would else register with under no name.
    /// </summary>
    public static string Source => Script.Value;

    private static string Load()
    {
        var assembly = typeof(GenericChart).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.Contains("plotly-", StringComparison.Ordinal) && n.EndsWith(".min.js", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var script = reader.ReadToEnd().Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);
        return $"(function(define,module,exports){{{script}\n}}).call(window);";
    }
}
