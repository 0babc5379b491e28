using System.Globalization;
using Dramatis.Tokens;

namespace Dramatis.CoOccurrence;

/// <summary>What two terms share to count as together.</summary>
/// <remarks>
/// <para>A <b>passage</b> (<see cref="Sentence"/>, <see cref="Paragraph"/>, <see cref="Document"/>): each pair of distinct terms counts once a
/// passage, however often either occurs in it. An occurrence belongs to the passage that it begins in.</para>
/// <para>A <b>distance</b> (<see cref="Words"/>, <see cref="Sentences"/>): each two places at most so far apart in one document count once. With words, a place
/// is a word or number, and it may be the same term at both places: a term then pairs with itself. With sentences, a place is a sentence and
/// holds each of its terms once; two terms in one sentence are at distance 0. Both ends count: 5 words reach from the word itself to the fifth behind it.</para>
/// </remarks>
public sealed record Window
{
    private Window(TextUnit? unit, int reach) => (Unit, Reach) = (unit, reach);

    /// <summary>The same sentence.</summary>
    public static Window Sentence { get; } = new(TextUnit.Sentence, 0);

    /// <summary>The same paragraph.</summary>
    public static Window Paragraph { get; } = new(TextUnit.Paragraph, 0);

    /// <summary>The same document.</summary>
    public static Window Document { get; } = new(TextUnit.Document, 0);

    /// <summary>The passage, or for a distance in sentences the sentence; null for a distance in words.</summary>
    public TextUnit? Unit { get; }

    /// <summary>The longest distance; 0 for a passage.</summary>
    public int Reach { get; }

    /// <summary>Whether it is a distance rather than a passage.</summary>
    public bool IsDistance => Reach > 0;

    /// <summary>At most <paramref name="reach"/> words apart, over the borders of sentences. Punctuation has no place, stop words have theirs.</summary>
    /// <exception cref="DramatisException"><paramref name="reach"/> is less than 1.</exception>
    /// <example><code>words.CoOccurrences(Window.Words(5))</code></example>
    public static Window Words(int reach) => new(null, Checked(reach));

    /// <summary>At most <paramref name="reach"/> sentences apart.</summary>
    /// <exception cref="DramatisException"><paramref name="reach"/> is less than 1.</exception>
    /// <example><code>text.CoOccurrences(Window.Sentences(2))</code></example>
    public static Window Sentences(int reach) => new(TextUnit.Sentence, Checked(reach));

    /// <summary>The window that a text names: <c>sentence</c>, <c>paragraph</c>, <c>document</c>, <c>5 words</c>, <c>2 sentences</c>.</summary>
    /// <exception cref="DramatisException">It names none.</exception>
    /// <example><code>Window.Parse("5 words")</code></example>
    public static Window Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Trim().ToLowerInvariant().Split([' ', '-', '_', ':'], StringSplitOptions.RemoveEmptyEntries);
        var reach = parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return parts switch
        {
            [_, "word" or "words"] when reach >= 0 => Words(reach),
            [_, "sentence" or "sentences"] when reach >= 0 => Sentences(reach),
            ["sentence"] => Sentence,
            ["paragraph"] => Paragraph,
            ["document"] => Document,
            _ => throw new DramatisException($"“{text}” is no window. Choose sentence, paragraph, document, or a distance such as “5 words” or “2 sentences”."),
        };
    }

    /// <summary>The passage that <paramref name="unit"/> is.</summary>
    public static Window FromTextUnit(TextUnit unit) => unit switch
    {
        TextUnit.Sentence => Sentence,
        TextUnit.Paragraph => Paragraph,
        TextUnit.Document => Document,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Choose TextUnit.Sentence, Paragraph or Document."),
    };

    /// <summary>The passage that <paramref name="unit"/> is.</summary>
    public static implicit operator Window(TextUnit unit) => FromTextUnit(unit);

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => (Unit, Reach) switch
    {
        (null, var words) => string.Create(CultureInfo.InvariantCulture, $"{words} word{(words == 1 ? "" : "s")}"),
        (_, > 0) => string.Create(CultureInfo.InvariantCulture, $"{Reach} sentence{(Reach == 1 ? "" : "s")}"),
        var (unit, _) => unit.Value.ToString().ToLowerInvariant(),
    };

    private static int Checked(int reach) => reach > 0 ? reach : throw new DramatisException($"A window reaches 1 or more words or sentences, not {reach}.");
}
