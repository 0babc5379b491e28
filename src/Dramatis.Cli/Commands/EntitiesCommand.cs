using System.Collections.Immutable;
using Dramatis.Cli.Output;
using Dramatis.Entities;
using Dramatis.Entities.Aliases;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis entities PATH…</c></summary>
public sealed class EntitiesCommand : Command<EntitiesSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, EntitiesSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Diff && settings.Aliases is null)
        {
            throw new UsageException("--diff tells what decisions change: name them with --aliases FILE.");
        }

        var found = settings.Analyze().Entities;
        var entities = settings.Decided(found);
        var shown = settings.Entity is { } name ? [entities[name]] : entities.ToImmutableArray();
        if (settings.Diff)
        {
            Rows.Write(["surface", "before", "after", "mentions"], found.Diff(entities).Select(c => new object[] { c.Surface, c.Before, c.After, c.Count }), settings.RowFormat);
        }
        else if (settings.Nationalities)
        {
            var counts = entities.ToDictionary(e => e.Name, e => e.MentionCount, StringComparer.Ordinal);
            var linked = shown.Where(e => e.Country is not null).Select(e => new object[] { e.Country!, counts.GetValueOrDefault(e.Country!), e.Name, e.MentionCount });
            Rows.Write(["country", "country_mentions", "nationality", "mentions"], linked, settings.RowFormat);
        }
        else if (settings.Explain)
        {
            var reasons = shown.SelectMany(e => entities.Explain(e.Name)).Select(r => new object[] { r.Entity, r.Form, r.Count, r.Rule.ToString(), r.Confidence, r.Evidence.ToArray() });
            Rows.Write(["entity", "alias", "mentions", "rule", "confidence", "evidence"], reasons, settings.RowFormat);
        }
        else
        {
            var rows = shown.Select(e => new object[] { e.Name, e.Type.Label(), e.MentionCount, e.DocumentCount, e.Aliases.ToArray() });
            Rows.Write(["entity", "type", "mentions", "documents", "aliases"], rows, settings.RowFormat);
        }

        return CommandLine.Done;
    }
}
