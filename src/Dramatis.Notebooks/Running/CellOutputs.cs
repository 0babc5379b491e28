using System.Text.Json.Nodes;
using Dramatis.Notebooks.Displays;
using Dramatis.Notebooks.Documents;
using Microsoft.DotNet.Interactive.Events;

namespace Dramatis.Notebooks.Running;

/// <summary>Writes what cells show into their notebook as format 4.5 has it.</summary>
/// <remarks>One for a run of a notebook: a later cell may update what an earlier one displayed.</remarks>
internal sealed class CellOutputs
{
    private readonly Dictionary<string, List<JsonObject>> displayed = new(StringComparer.Ordinal);

    /// <summary>Adds to <paramref name="outputs"/> what <paramref name="events"/> show.</summary>
    /// <param name="outputs">The cell’s outputs.</param>
    /// <param name="events">What happened in the cell, in order.</param>
    /// <param name="executionCount">The cell’s number in the order of execution.</param>
    public void Add(JsonArray outputs, IEnumerable<KernelEvent> events, int executionCount)
    {
        foreach (var e in events)
        {
            switch (e)
            {
                case StandardOutputValueProduced output:
                    AddStream(outputs, "stdout", output);
                    break;
                case StandardErrorValueProduced output:
                    AddStream(outputs, "stderr", output);
                    break;
                case DisplayedValueUpdated update when displayed.TryGetValue(update.ValueId, out var shown):
                    shown.ForEach(output => output["data"] = Data(update));
                    break;
                case ReturnValueProduced value:
                    AddValue(outputs, value, executionCount);
                    break;
                case DisplayedValueProduced or DisplayedValueUpdated:
                    AddValue(outputs, (DisplayEvent)e, null);
                    break;
            }
        }
    }

    /// <summary>Adds <paramref name="error"/> to <paramref name="outputs"/>.</summary>
    public static void Add(JsonArray outputs, CellError error) => outputs.Add(new JsonObject
    {
        ["output_type"] = "error",
        ["ename"] = error.Kind,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.ToString().Split('\n').Select(line => JsonValue.Create(line))]),
    });

    private static void AddStream(JsonArray outputs, string name, DisplayEvent e)
    {
        var text = MimeBundle.WithLineFeeds(string.Concat(e.FormattedValues.Select(v => v.Value)));
        if (outputs.LastOrDefault() is JsonObject last && last["name"]?.GetValue<string>() == name)
        {
            last["text"] = Json.Lines(Json.Text(last["text"]) + text);
        }
        else
        {
            outputs.Add(new JsonObject { ["output_type"] = "stream", ["name"] = name, ["text"] = Json.Lines(text) });
        }
    }

    private void AddValue(JsonArray outputs, DisplayEvent e, int? executionCount)
    {
        if (e.FormattedValues.All(v => v.SuppressDisplay))
        {
            return;
        }

        var output = new JsonObject { ["output_type"] = executionCount is null ? "display_data" : "execute_result", ["data"] = Data(e), ["metadata"] = new JsonObject() };
        if (executionCount is not null)
        {
            output["execution_count"] = executionCount;
        }

        outputs.Add(output);
        if (e.ValueId is not null)
        {
            if (!displayed.TryGetValue(e.ValueId, out var shown))
            {
                displayed[e.ValueId] = shown = [];
            }

            shown.Add(output);
        }
    }

    private static JsonObject Data(DisplayEvent e) => MimeBundle.Of(e, Json.Lines);
}
