using System.Text;

namespace Dramatis.Tokens;

/// <summary>How the tokens of a text become the words that are counted. Their offsets stay those of the original text.</summary>
public sealed record WordForms
{
    /// <summary>Whether case is folded. True by default.</summary>
    public bool FoldCase { get; init; } = true;

    /// <summary>The language for folding case (<see cref="CaseFolding.Fold"/>). None by default.</summary>
    public string? Language { get; init; }

    /// <summary>The Unicode normalization, such as <see cref="NormalizationForm.FormC"/> (é one character) or <see cref="NormalizationForm.FormKC"/> (ﬁ is fi), by <see cref="UnicodeNormalizer"/>. None by default.</summary>
    public NormalizationForm? Normalization { get; init; }

    /// <summary>Words to leave out, such as <see cref="StopWords.English"/>; compared as they are written. None by default.</summary>
    public IReadOnlySet<string>? StopWords { get; init; }

    /// <summary>Whether each word is replaced by its English stem (<see cref="Porter2"/>). False by default; wins over <see cref="Lemmas"/>.</summary>
    public bool Stems { get; init; }

    /// <summary>Whether each word is replaced by its English lemma (<see cref="Lemmatizer"/>). False by default.</summary>
    public bool Lemmas { get; init; }

    /// <summary>The form of one word; null if it is left out.</summary>
    /// <example><code>new WordForms { Stems = true }.Of("Connections") // connect</code></example>
    public string? Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (StopWords?.Contains(word) == true)
        {
            return null;
        }

        var form = Normalization is { } normalization ? UnicodeNormalizer.Normalize(word, normalization) : word;
        form = FoldCase ? CaseFolding.Fold(form, Language) : form;
        return Stems ? Porter2.Stem(form) : Lemmas ? Lemmatizer.Lemma(form) : form;
    }

    /// <summary>The tokens of <paramref name="document"/> with their forms, in order, without those that are left out.</summary>
    public IEnumerable<(Token Token, string Form)> Of(TokenizedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var token in document.Tokens)
        {
            if (Of(document.Document[token.Span]) is { } form)
            {
                yield return (token, form);
            }
        }
    }
}
