using System.Text.Json;

namespace Dramatis.Notebooks.Running;

/// <summary>What earlier runs into a folder were made from, in its file <c>runs.json</c>, by which <c>--resume</c> knows what need not be run again.</summary>
internal sealed class RunRecord
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n" };

    private readonly string path;
    private readonly SortedDictionary<string, RecordedRun> runs;

    private RunRecord(string path, SortedDictionary<string, RecordedRun> runs) => (this.path, this.runs) = (path, runs);

    /// <summary>The record of the folder <paramref name="output"/>; empty if there is none that can be read.</summary>
    public static RunRecord Of(string output)
    {
        var path = Path.Combine(output, "runs.json");
        SortedDictionary<string, RecordedRun>? runs = null;
        try
        {
            runs = File.Exists(path) ? JsonSerializer.Deserialize<SortedDictionary<string, RecordedRun>>(File.ReadAllText(path)) : null;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            // A record that is broken costs a run, no more.
        }

        return new RunRecord(path, new SortedDictionary<string, RecordedRun>(runs ?? [], StringComparer.Ordinal));
    }

    /// <summary>What <paramref name="run"/> left when it was run to its end from the very same inputs; null if it wasn’t.</summary>
    public RecordedRun? Find(PlannedRun run) =>
        runs.TryGetValue(run.Name, out var recorded) && recorded.Inputs == run.Inputs && File.Exists(run.Copy) ? recorded : null;

    /// <summary>Notes how <paramref name="run"/> ended, and writes the record.</summary>
    public void Note(PlannedRun run, NotebookRun result)
    {
        if (result.Error is null)
        {
            runs[run.Name] = new RecordedRun(run.Inputs, result.Corpora);
        }
        else
        {
            runs.Remove(run.Name);
        }

        WholeFile.Write(path, JsonSerializer.Serialize(runs, Written) + "\n");
    }
}
