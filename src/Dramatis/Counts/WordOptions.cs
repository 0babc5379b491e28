using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Which words count, and as what.</summary>
public sealed record WordOptions
{
    /// <summary>Words count as their dictionary forms (<see cref="Lemmatizer"/>): <c>wars</c> as <c>war</c>, <c>went</c> as <c>go</c>.</summary>
    /// <example><code>text.Words(WordOptions.Lemmas with { StopWords = StopWords.English })</code></example>
    public static WordOptions Lemmas { get; } = new() { Form = (document, token) => Lemmatizer.Lemma(document.TextOf(token).ToString()), FormName = "lemma" };

    /// <summary>Words that don't count, compared without regard to case. Default: none, all words count.</summary>
    public IReadOnlySet<string>? StopWords { get; init; }

    /// <summary>Whether numbers count as words. Default: no. They have places either way.</summary>
    public bool Numbers { get; init; }

    /// <summary>The number of UTF-16 code units that a word has at the least. Default: 1.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>Whether upper and lower case are one. Default: yes, words are counted in lower case.</summary>
    public bool FoldsCase { get; init; } = true;

    /// <summary>The form that a token counts as, such as its lemma; called from several threads. Default: the token as it is written.</summary>
    /// <remarks><see cref="FoldsCase"/>, <see cref="MinLength"/> and <see cref="StopWords"/> look at this form.</remarks>
    public Func<TokenizedDocument, Token, string>? Form { get; init; }

    /// <summary>The name of <see cref="Form"/>, for the provenance: <c>lemma</c>. Default: <c>word</c>.</summary>
    public string FormName { get; init; } = "word";

    internal IEnumerable<KeyValuePair<string, string>> Describe() =>
    [
        KeyValuePair.Create("terms", FormName),
        .. StopWords is null ? [] : new[] { KeyValuePair.Create("stop words", StopWords.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)) },
        .. Numbers ? new[] { KeyValuePair.Create("numbers", "yes") } : [],
        .. MinLength > 1 ? new[] { KeyValuePair.Create("min length", MinLength.ToString(System.Globalization.CultureInfo.InvariantCulture)) } : [],
        .. FoldsCase ? [] : new[] { KeyValuePair.Create("fold case", "no") },
    ];
}
