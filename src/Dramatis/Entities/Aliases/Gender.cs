using Dramatis.Tokens;

namespace Dramatis.Entities.Aliases;

/// <summary>What a title before a name tells of a person’s gender.</summary>
internal static class Gender
{
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create(" \n\t\r“\"(");

    /// <summary>1 for a man’s title right before the span, -1 for a woman’s, 0 where none tells.</summary>
    public static int Of(TokenizedDocument document, NamedSpan mention)
    {
        return WordBefore(document, mention).TrimEnd('.') switch
        {
            "Mr" or "Sir" or "Lord" or "King" or "Prince" or "Duke" or "Emperor" or "Herr" or "Monsieur" or "Señor" or "Signor" or "Father" or "Brother" or "Uncle" or "Sheik" or "Sheikh" => 1,
            "Mrs" or "Ms" or "Miss" or "Lady" or "Queen" or "Princess" or "Duchess" or "Empress" or "Dame" or "Madame" or "Mme" or "Mlle" or "Frau" or "Señora" or "Signora" or "Sister" or "Aunt" or "Countess" or "Baroness" => -1,
            _ => 0,
        };
    }

    /// <summary>The title right before the span, as it is written.</summary>
    public static string TitleOf(TokenizedDocument document, NamedSpan mention) => WordBefore(document, mention).ToString();

    private static ReadOnlySpan<char> WordBefore(TokenizedDocument document, NamedSpan mention)
    {
        var start = Math.Max(0, mention.Span.Start - 12);
        var before = document.Document.Text.AsSpan(start, mention.Span.Start - start).TrimEnd();
        return before[(before.LastIndexOfAny(Breaks) + 1)..];
    }
}
