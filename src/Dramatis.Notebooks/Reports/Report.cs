using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Reports;

/// <summary>Writes the report.</summary>
internal static class Report
{
    public static string Write(IReadOnlyList<NotebookRun> runs) => $"<p>{runs.Count}";
}
