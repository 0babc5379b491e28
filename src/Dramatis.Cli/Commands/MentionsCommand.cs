using Dramatis.Cli.Output;
using Dramatis.Entities;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis mentions PATH…</c></summary>
public sealed class MentionsCommand : Command<CorpusSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, CorpusSettings settings, CancellationToken cancellationToken)
    {
        var rows = settings.Analyze().Entities.Mentions.Select(
            m => new object[] { m.Document, m.Sentence, m.Span.Start, m.Span.End, m.Surface, m.Type.Label(), m.Entity });
        Rows.Write(["doc", "sentence", "start", "end", "surface", "type", "entity"], rows, settings.RowFormat);
        return CommandLine.Done;
    }
}
