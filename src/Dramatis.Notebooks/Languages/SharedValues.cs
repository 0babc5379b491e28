using System.Text.Json;
using Dramatis.Charts.Export;
using Dramatis.Notebooks.Languages.Sql;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Dramatis.Notebooks.Languages;

/// <summary>Values as JSON: how one language hands them to another that isn’t .NET’s.</summary>
/// <remarks>
/// The engine writes a value as JSON whenever it is shared, also where the value itself is handed over; its own way fails with frames and would
/// write out a whole corpus.
/// </remarks>
internal static class SharedValues
{
    private static readonly Lazy<bool> Registered = new(RegisterAll);

    /// <summary>Registers how values are written, once for the process.</summary>
    public static void Register() => _ = Registered.Value;

    /// <summary>A table as a list of objects, a row each; a figure as plotly.js reads it; all else as it comes.</summary>
    public static string ToJson(object? value) => value switch
    {
        GenericChart chart => FigureJson.Write(chart),
        _ when value is not null && SqlTables.Of(value) is { } table => JsonSerializer.Serialize(Records(table())),
        _ => Plain(value),
    };

    // What JSON hasn’t goes from one of .NET’s languages to another all the same.
    private static string Plain(object? value)
    {
        try
        {
            return JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object));
        }
        catch (Exception e) when (e is NotSupportedException or JsonException or InvalidOperationException or ArgumentException)
        {
            return "null";
        }
    }

    private static bool RegisterAll()
    {
        foreach (var type in SqlTables.Types.Append(typeof(GenericChart)))
        {
            Formatter.Register(type, (value, writer) => writer.Write(ToJson(value)), JsonFormatter.MimeType);
        }

        Formatter.Register<object>((value, writer) => writer.Write(ToJson(value)), JsonFormatter.MimeType);
        return true;
    }

    private static IEnumerable<Dictionary<string, object?>> Records(object frame)
    {
        var rows = SqlFrames.Rows(frame);
        return rows.Rows.Select(row => rows.Columns.Zip(row).GroupBy(p => p.First, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Second, StringComparer.Ordinal));
    }
}
