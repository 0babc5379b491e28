namespace Dramatis.Charts.Figures;

/// <summary>The script that shows the sentences behind a mark when it is clicked, for any page with the kit’s figures.</summary>
/// <remarks>It may stand on a page several times, and before or after the figures.</remarks>
internal static class SentencesScript
{
    private static readonly Lazy<string> Script = new(Load);

    /// <summary>The script; it may stand inside a <c>script</c> element.</summary>
    public static string Source => Script.Value;

    private static string Load()
    {
        using var reader = new StreamReader(typeof(SentencesScript).Assembly.GetManifestResourceStream("sentences.js")!);
        return reader.ReadToEnd();
    }
}
