using Dramatis.Tokens;

namespace Dramatis.Cli.Commands;

/// <summary>The options of commands that cut texts into tokens.</summary>
internal interface ITokenizerSettings
{
    string Convention { get; }

    string? Hyphens { get; }

    string? Clitics { get; }

    string? Contractions { get; }

    string? Addresses { get; }

    string? Quantities { get; }

    string? Dates { get; }

    string[] Drop { get; }

    string? Compounds => null;

    TokenizerOptions Options()
    {
        var start = Choice.Of<TokenConvention>("--convention", Convention) switch
        {
            TokenConvention.Treebank => TokenizerOptions.Treebank,
            TokenConvention.Words => TokenizerOptions.TreebankWords,
            _ => TokenizerOptions.Default,
        };
        static Joint Or(string option, string? word, Joint otherwise) => word is null ? otherwise : Choice.Of<Joint>(option, word);
        return start with
        {
            Hyphens = Or("--hyphens", Hyphens, start.Hyphens),
            Clitics = Or("--clitics", Clitics, start.Clitics),
            Contractions = Or("--contractions", Contractions, start.Contractions),
            Addresses = Or("--addresses", Addresses, start.Addresses),
            Quantities = Or("--quantities", Quantities, start.Quantities),
            Dates = Or("--dates", Dates, start.Dates),
            Drop = [.. Drop.SelectMany(d => d.Split(',')).Select(d => Choice.Of<TokenKind>("--drop", d))],
            Compounds = Compounds is null ? null : CompoundList.Load(Compounds),
        };
    }
}
