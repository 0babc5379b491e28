using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis tokens PATH…</c> is given.</summary>
public sealed class TokensSettings : CorpusSettings, ITokenizerSettings
{
    /// <summary>Whose tokens.</summary>
    [CommandOption("--convention <WHOSE>")]
    [Description("kit (default); treebank: as Universal Dependencies cut English; words: their syntactic words.")]
    public string Convention { get; init; } = "kit";

    /// <summary>Words with hyphens.</summary>
    [CommandOption("--hyphens <HOW>")]
    [Description("keep: well-known; split: well - known.")]
    public string? Hyphens { get; init; }

    /// <summary>The clitic ’s.</summary>
    [CommandOption("--clitics <HOW>")]
    [Description("keep: Iran’s; split: Iran ’s.")]
    public string? Clitics { get; init; }

    /// <summary>Contractions.</summary>
    [CommandOption("--contractions <HOW>")]
    [Description("keep: don’t; split: do n’t.")]
    public string? Contractions { get; init; }

    /// <summary>Web and e-mail addresses, @names, #tags, emoticons.</summary>
    [CommandOption("--addresses <HOW>")]
    [Description("keep: https://example.org; split: https : // example.org. @names, #tags and emoticons too.")]
    public string? Addresses { get; init; }

    /// <summary>Numbers with currency or unit.</summary>
    [CommandOption("--quantities <HOW>")]
    [Description("keep: $5.3, 5 km; split: $ 5.3, 5 km in two.")]
    public string? Quantities { get; init; }

    /// <summary>Dates.</summary>
    [CommandOption("--dates <HOW>")]
    [Description("keep: Sept. 11, 2001 in one; split: in four.")]
    public string? Dates { get; init; }

    /// <summary>Kinds to leave out.</summary>
    [CommandOption("--drop <KINDS>")]
    [Description("Kinds to leave out: punctuation, symbol, number, url, email, handle, hashtag, clitic, word; several by commas.")]
    public string[] Drop { get; init; } = [];

    /// <summary>Terms of several words.</summary>
    [CommandOption("--compounds <FILE>")]
    [Description("Terms of several words that are one token, a line each: foreign minister. # begins a remark.")]
    public string? Compounds { get; init; }
}
