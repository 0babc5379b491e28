using Dramatis.Cli.Output;
using Dramatis.Tokens;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis sentences PATH…</c></summary>
public sealed class SentencesCommand : Command<SentencesSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, SentencesSettings settings, CancellationToken cancellationToken)
    {
        var corpus = settings.Load();
        var options = new TokenizerOptions { Quotations = Choice.Of<Quotations>("--quotations", settings.Quotations) };
        options = settings.LearnAbbreviations ? options with { Abbreviations = AbbreviationLearner.Learn(corpus) } : options;
        var rows = corpus.Documents.Select(d => TokenizedDocument.From(d, options)).SelectMany(document => document.Sentences.Select(
            sentence => new object[] { document.Document.Id, sentence.Span.Start, sentence.Span.End, document.TextOf(sentence) }));
        Rows.Write(["doc", "start", "end", "text"], rows, settings.RowFormat);
        return CommandLine.Done;
    }
}
