using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Dramatis.Cli.Output;

/// <summary>Writes rows to standard output.</summary>
internal static class Rows
{
    private const int ShownOnTerminal = 200;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <paramref name="rows"/>; values are strings, whole numbers and doubles (NaN is written as missing).</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, read once.</param>
    /// <param name="format">How to write them; by default a table on a terminal, TSV elsewhere.</param>
    public static void Write(IReadOnlyList<string> columns, IEnumerable<object[]> rows, RowFormat? format)
    {
        switch (format ?? (StandardOutput.IsTerminal ? RowFormat.Table : RowFormat.Tsv))
        {
            case RowFormat.Tsv:
                WriteLines(rows.Prepend([.. columns]), '\t', DelimitedText.Tsv);
                break;
            case RowFormat.Csv:
                WriteLines(rows.Prepend([.. columns]), ',', DelimitedText.Csv);
                break;
            case RowFormat.Jsonl:
                WriteJson(columns, rows);
                break;
            case RowFormat.Table:
                WriteTable(columns, rows, format is null ? ShownOnTerminal : int.MaxValue);
                break;
            default:
                throw new UsageException($"--format {format.ToString()!.ToLowerInvariant()} is for networks: use it with dramatis cooccurrences.");
        }

        StandardOutput.Flush();
    }

    private static void WriteLines(IEnumerable<object[]> rows, char separator, Func<string, string> encode)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0)
                {
                    Put(separator);
                }

                Put(encode(Text(row[i])));
            }

            Put('\n');
        }
    }

    private static void WriteJson(IReadOnlyList<string> columns, IEnumerable<object[]> rows)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Json);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                switch (row[i])
                {
                    case double number when double.IsFinite(number):
                        json.WriteNumber(columns[i], number);
                        break;
                    case int or long:
                        json.WriteNumber(columns[i], Convert.ToInt64(row[i], CultureInfo.InvariantCulture));
                        break;
                    case string[] list:
                        json.WriteStartArray(columns[i]);
                        list.ToList().ForEach(json.WriteStringValue);
                        json.WriteEndArray();
                        break;
                    case string text:
                        json.WriteString(columns[i], text);
                        break;
                    default:
                        json.WriteNull(columns[i]);
                        break;
                }
            }

            json.WriteEndObject();
            json.Flush();
            Put(Encoding.UTF8.GetString(buffer.WrittenSpan));
            Put('\n');
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static void WriteTable(IReadOnlyList<string> columns, IEnumerable<object[]> rows, int most)
    {
        var shown = new List<object[]>();
        var more = 0;
        foreach (var row in rows)
        {
            if (shown.Count < most)
            {
                shown.Add(row);
            }
            else
            {
                more++;
            }
        }

        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < columns.Count; i++)
        {
            var column = new TableColumn($"[bold]{Markup.Escape(columns[i])}[/]");
            table.AddColumn(shown.Count > 0 && shown[0][i] is int or long or double ? column.RightAligned() : column);
        }

        foreach (var row in shown)
        {
            table.AddRow([.. row.Select(v => Markup.Escape(v is double d ? d.ToString("0.0000", CultureInfo.InvariantCulture) : Text(v).ReplaceLineEndings(" ")))]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (!StandardOutput.IsTerminal)
        {
            console.Profile.Width = 160;
        }

        console.Write(table);
        if (more > 0)
        {
            Console.Error.WriteLine($"… and {more.ToString("N0", CultureInfo.InvariantCulture)} rows more: --format tsv writes all.");
        }
    }

    private static void Put(string text)
    {
        try
        {
            Console.Out.Write(text);
        }
        catch (IOException)
        {
            StandardOutput.IsClosed = true;
            throw;
        }
    }

    private static void Put(char c) => Put(c.ToString());

    private static string Text(object value) => value switch
    {
        double number => double.IsNaN(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture),
        string[] list => string.Join("|", list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
