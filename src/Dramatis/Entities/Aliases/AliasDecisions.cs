using System.Collections.Immutable;

namespace Dramatis.Entities.Aliases;

/// <summary>The user’s decisions on entities, kept in a small text file so that they hold in each run. They win over rules.</summary>
/// <remarks>
/// A line a decision, in order, columns parted by tabs, names in a column by <c>|</c>, <c>#</c> begins a remark:
/// <c>merge Iran Tehran|Persia</c>, <c>split Bush “George H. W. Bush” “the elder Bush”</c>, <c>retype Washington PLACE</c>,
/// <c>rename Bush “George W. Bush”</c>, <c>drop Source</c>, <c>assign a.txt:120-124 “George H. W. Bush” PERSON</c>, <c>unmark a.txt:120-124</c> (tabs
/// instead of spaces, no quotes). The last two speak of one mention; its place is as <c>dramatis mentions</c> and the explanations tell it.
/// </remarks>
/// <param name="Items">The decisions in order.</param>
public sealed record AliasDecisions(ImmutableArray<Decision> Items)
{
    /// <summary>Reads a file of decisions.</summary>
    /// <exception cref="DramatisException">The file can’t be read, or a line is none; the message names the line and how one is written.</exception>
    /// <example><code>text = text.With(text.Entities.Apply(AliasDecisions.Load("aliases.tsv")));</code></example>
    public static AliasDecisions Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new AliasDecisions([.. UserFile.Decisions(path).Select(l => Parse(l.Line, l.Where))]);
    }

    /// <summary>Writes the decisions to a file that <see cref="Load"/> reads.</summary>
    /// <exception cref="DramatisException">The file can’t be written.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        WholeFile.Write(path, string.Concat(Items.Select(d => string.Join('\t', Columns(d)) + "\n")));
    }

    private static string[] Columns(Decision decision)
    {
        string[] start = [decision.Kind.ToString().ToLowerInvariant(), decision.Entity];
        return decision.Kind switch
        {
            DecisionKind.Drop or DecisionKind.Unmark => start,
            DecisionKind.Assign => [.. start, decision.Value, decision.Names[0]],
            DecisionKind.Merge => [.. start, string.Join('|', decision.Names)],
            DecisionKind.Split => [.. start, decision.Value, string.Join('|', decision.Names)],
            _ => [.. start, decision.Value],
        };
    }

    private static Decision Parse(string line, string where)
    {
        var columns = line.Split('\t');
        var (kind, count) = columns[0] switch
        {
            "merge" => (DecisionKind.Merge, 3),
            "split" => (DecisionKind.Split, 4),
            "retype" => (DecisionKind.Retype, 3),
            "rename" => (DecisionKind.Rename, 3),
            "drop" => (DecisionKind.Drop, 2),
            "assign" => (DecisionKind.Assign, 4),
            "unmark" => (DecisionKind.Unmark, 2),
            _ => throw new DramatisException($"{where}: “{columns[0]}” is no decision. A line begins with merge, split, retype, rename, drop, assign or unmark."),
        };
        if (columns.Length != count || columns.Any(string.IsNullOrWhiteSpace))
        {
            throw new DramatisException($"{where}: {columns[0]} takes {count - 1} columns behind it, parted by tabs; here are {columns.Length - 1}.");
        }

        if (kind is DecisionKind.Retype or DecisionKind.Assign && !Enum.GetNames<EntityType>().Contains(columns[^1], StringComparer.OrdinalIgnoreCase))
        {
            throw new DramatisException($"{where}: “{columns[^1]}” is no type. Choose one of {string.Join(", ", Enum.GetValues<EntityType>().Select(t => t.Label()))}.");
        }

        return new Decision(kind, columns[1], kind == DecisionKind.Merge || count < 3 ? "" : columns[2], kind is DecisionKind.Merge or DecisionKind.Split ? [.. columns[^1].Split('|')] : kind == DecisionKind.Assign ? [columns[3]] : []);
    }
}
