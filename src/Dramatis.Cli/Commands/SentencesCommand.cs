using Dramatis.Cli.Output;
using Dramatis.Tokens;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis sentences PATH…</c></summary>
public sealed class SentencesCommand : Command<CorpusSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, CorpusSettings settings, CancellationToken cancellationToken)
    {
        var rows = settings.Load().Documents.Select(TokenizedDocument.From).SelectMany(document => document.Sentences.Select(
            sentence => new object[] { document.Document.Id, sentence.Span.Start, sentence.Span.End, document.Document[sentence.Span] }));
        Rows.Write(["doc", "start", "end", "text"], rows, settings.RowFormat);
        return CommandLine.Done;
    }
}
