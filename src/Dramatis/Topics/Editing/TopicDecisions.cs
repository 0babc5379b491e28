using System.Collections.Immutable;
using System.Globalization;

namespace Dramatis.Topics.Editing;

/// <summary>The user’s decisions on topics, kept in a small text file so that they hold in each run.</summary>
/// <remarks>
/// A line a decision, in order, columns parted by tabs, <c>#</c> begins a remark: <c>merge 2 5|7</c>, <c>split 3 2</c>, <c>rename 1 “War and peace”</c> (tabs instead of
/// spaces, no quotes). Numbers are those of the topics before the line; other texts, or another k, number topics otherwise, and want other decisions.
/// </remarks>
/// <param name="Items">The decisions in order.</param>
public sealed record TopicDecisions(ImmutableArray<TopicDecision> Items)
{
    /// <summary>Reads a file of decisions.</summary>
    /// <exception cref="DramatisException">The file can’t be read, or a line is none; the message names the line and how one is written.</exception>
    /// <example><code>topics = topics.Apply(TopicDecisions.Load("topics.tsv"));</code></example>
    public static TopicDecisions Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new TopicDecisions([.. UserFile.Decisions(path).Select(l => Parse(l.Line, l.Where))]);
    }

    /// <summary>Writes the decisions to a file that <see cref="Load"/> reads.</summary>
    /// <exception cref="DramatisException">The file can’t be written.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        WholeFile.Write(path, string.Concat(Items.Select(d => $"{d.Kind.ToString().ToLowerInvariant()}\t{Number(d.Topic)}\t{Last(d)}\n")));
    }

    private static string Last(TopicDecision decision) => decision.Kind switch
    {
        TopicDecisionKind.Merge => string.Join('|', decision.Others.Select(Number)),
        TopicDecisionKind.Split => Number(decision.Parts),
        _ => decision.Name,
    };

    private static TopicDecision Parse(string line, string where)
    {
        var columns = line.Split('\t');
        if (columns.Length != 3 || columns.Any(string.IsNullOrWhiteSpace))
        {
            throw new DramatisException($"{where}: write a decision, a topic and what to do, parted by tabs: merge 2 5|7, split 3 2, rename 1 War and peace.");
        }

        var topic = Read(columns[1], where);
        return columns[0] switch
        {
            "merge" => new TopicDecision(TopicDecisionKind.Merge, topic, [.. columns[2].Split('|').Select(n => Read(n, where))], 0, ""),
            "split" => new TopicDecision(TopicDecisionKind.Split, topic, [], Read(columns[2], where), ""),
            "rename" => new TopicDecision(TopicDecisionKind.Rename, topic, [], 0, columns[2]),
            _ => throw new DramatisException($"{where}: “{columns[0]}” is no decision. A line begins with merge, split or rename."),
        };
    }

    private static int Read(string text, string where) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new DramatisException($"{where}: “{text}” is no number. Topics are called by their numbers.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
