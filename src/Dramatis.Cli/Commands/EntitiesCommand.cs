using Dramatis.Cli.Output;
using Dramatis.Entities;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis entities PATH…</c></summary>
public sealed class EntitiesCommand : Command<CorpusSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, CorpusSettings settings, CancellationToken cancellationToken)
    {
        var rows = settings.Analyze().Entities.Select(
            e => new object[] { e.Name, e.Type.Label(), e.MentionCount, e.DocumentCount, e.Aliases.ToArray() });
        Rows.Write(["entity", "type", "mentions", "documents", "aliases"], rows, settings.RowFormat);
        return CommandLine.Done;
    }
}
