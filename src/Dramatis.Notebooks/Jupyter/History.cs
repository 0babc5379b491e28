using System.Text.Json.Nodes;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>The cells that were run in this session.</summary>
internal sealed class History
{
    private readonly List<(int Number, string Code)> cells = [];

    public void Add(int number, string code) => cells.Add((number, code));

    /// <summary>The content that answers a <c>history_request</c>.</summary>
    public JsonObject Answer(JupyterMessage request)
    {
        IEnumerable<(int Number, string Code)> found = request.Text("hist_access_type") switch
        {
            "tail" => cells.TakeLast(Math.Max(0, request.Number("n", 10))),
            "search" => cells.Where(c => Matches(c.Code, request.Text("pattern", "*"))).TakeLast(Math.Max(0, request.Number("n", int.MaxValue))),
            _ when request.Number("session", 0) is 0 or 1 => cells.Where(c => c.Number >= request.Number("start", 0) && c.Number < request.Number("stop", int.MaxValue)),
            _ => [],
        };
        var withOutput = request.Flag("output", false);
        return new JsonObject
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. found.Select(c => new JsonArray(1, c.Number, withOutput ? new JsonArray(c.Code, null) : c.Code))]),
        };
    }

    private static bool Matches(string code, string pattern) =>
        System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, code, ignoreCase: false);
}
