using Dramatis.Cli.Output;
using Dramatis.Tokens;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis tokens PATH…</c></summary>
public sealed class TokensCommand : Command<TokensSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, TokensSettings settings, CancellationToken cancellationToken)
    {
        var options = ((ITokenizerSettings)settings).Options();
        Rows.Write(["doc", "sentence", "start", "end", "text"], settings.Load().Documents.Select(d => TokenizedDocument.From(d, options)).SelectMany(RowsOf), settings.RowFormat);
        return CommandLine.Done;
    }

    private static IEnumerable<object[]> RowsOf(TokenizedDocument document)
    {
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            for (var t = document.Sentences[s].FirstToken; t < document.Sentences[s].EndToken; t++)
            {
                var token = document.Tokens[t];
                yield return [document.Document.Id, s, token.Start, token.End, document.Document[token.Span]];
            }
        }
    }
}
