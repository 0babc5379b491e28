using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>How to cut a text into tokens, and tokens into sentences. Offsets lead into the original text whatever is chosen.</summary>
public sealed record TokenizerOptions
{
    /// <summary>What the kit’s recognizers expect.</summary>
    public static TokenizerOptions Default { get; } = new();

    /// <summary>The surface tokens of the Universal Dependencies treebanks of English: hyphens split, <c>don’t</c> and <c>Iran’s</c> whole.</summary>
    public static TokenizerOptions Treebank { get; } = new() { Hyphens = Joint.Split, Clitics = Joint.Keep, SplitFinalPeriods = true };

    /// <summary>The syntactic words of those treebanks: <c>do</c> <c>n’t</c>, <c>Iran</c> <c>’s</c>.</summary>
    public static TokenizerOptions TreebankWords { get; } = Treebank with { Clitics = Joint.Split, Contractions = Joint.Split };

    /// <summary>
    /// Words with hyphens: <c>state-of-the-art</c>. Kept by default; split, each hyphen is a token, but not behind a prefix (<c>e-mail</c>, <c>co-author</c>).
    /// </summary>
    public Joint Hyphens { get; init; } = Joint.Keep;

    /// <summary>The clitic <c>’s</c> (<c>Iran’s</c>, <c>it’s</c>). Split by default.</summary>
    public Joint Clitics { get; init; } = Joint.Split;

    /// <summary>Contractions with <c>n’t</c>, <c>’m</c>, <c>’re</c>, <c>’ve</c>, <c>’ll</c>, <c>’d</c>, and <c>cannot</c>. Kept by default.</summary>
    public Joint Contractions { get; init; } = Joint.Keep;

    /// <summary>Web and e-mail addresses, <c>@names</c>, <c>#hashtags</c> and emoticons. One token each by default; split, they are cut like other text.</summary>
    public Joint Addresses { get; init; } = Joint.Keep;

    /// <summary>Numbers with their currency, unit or percent sign (<c>$5.3</c>, <c>5 km</c>, <c>3.5%</c>). Split by default; kept, they are one number, with the space inside.</summary>
    public Joint Quantities { get; init; } = Joint.Split;

    /// <summary>Dates (<c>Sept. 11, 2001</c>, <c>9 April 2003</c>). Split by default; kept, they are one number, with the spaces inside.</summary>
    public Joint Dates { get; init; } = Joint.Split;

    /// <summary>Whether the period behind an abbreviation that ends a text’s line or sentence (<c>etc.</c>) is a token of its own. Not by default.</summary>
    public bool SplitFinalPeriods { get; init; }

    /// <summary>The sentences inside a quotation. By default a short quotation is kept with the sentence that quotes it.</summary>
    public Quotations Quotations { get; init; } = Quotations.Brief;

    /// <summary>Whether the tags of HTML (<c>&lt;p&gt;</c>, <c>&lt;/em&gt;</c>) are text. Not by default: they make no tokens, and those of blocks end paragraphs.</summary>
    public bool KeepMarkup { get; init; }

    /// <summary>Kinds of tokens to leave out. None by default.</summary>
    public ImmutableArray<TokenKind> Drop { get; init; } = [];

    /// <summary>
    /// Abbreviations besides the kit’s own, without their period, in the case that they are used in; <see cref="AbbreviationLearner"/> finds those of a corpus. None by default.
    /// </summary>
    public FrozenSet<string> Abbreviations { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Terms of several words that are one token (<c>foreign minister</c>), compared without case. None by default; see <see cref="CompoundList"/>.</summary>
    public CompoundList? Compounds { get; init; }
}
