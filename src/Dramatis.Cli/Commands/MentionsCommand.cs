using Dramatis.Cli.Output;
using Dramatis.Entities;
using Dramatis.Entities.Dates;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis mentions PATH…</c></summary>
public sealed class MentionsCommand : Command<MentionsSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, MentionsSettings settings, CancellationToken cancellationToken)
    {
        var text = settings.Analyze();
        var dates = text.Dates().Select(d => new Mention(d.Document, d.DocumentIndex, d.Sentence, d.Span, d.Surface, EntityType.Date, d.Value));
        var rows = text.Entities.Mentions.Concat(dates).OrderBy(m => m.DocumentIndex).ThenBy(m => m.Span).Select(
            m => (object[])[m.Document, m.Sentence, m.Span.Start, m.Span.End, m.Surface, m.Type.Label(), m.Entity, .. settings.Confidence ? new object[] { m.Confidence } : []]);
        string[] columns = ["doc", "sentence", "start", "end", "surface", "type", "entity"];
        Rows.Write(settings.Confidence ? [.. columns, "confidence"] : columns, rows, settings.RowFormat);
        return CommandLine.Done;
    }
}
