using System.Collections;
using System.Data.Common;
using System.Numerics;
using System.Reflection;
using Deedle;
using Dramatis.Charts.Tables;

namespace Dramatis.Notebooks.Languages.Sql;

/// <summary>Reads frames of any keys, and makes frames of what a query gives.</summary>
internal static class SqlFrames
{
    private static readonly MethodInfo RowsOfFrame = typeof(FrameRows).GetMethod(nameof(FrameRows.Of))!;

    private static readonly MethodInfo AddColumn = typeof(SqlFrames).GetMethod(nameof(Add), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static bool IsFrame(object value) => FrameType(value) is not null;

    /// <summary>The columns and rows of <paramref name="frame"/>; row keys that don’t only number the rows are its first column, <c>key</c>.</summary>
    public static FrameRows Rows(object frame)
    {
        var rows = (FrameRows)RowsOfFrame.MakeGenericMethod(FrameType(frame)!.GetGenericArguments()).Invoke(null, [frame, int.MaxValue])!;
        return rows.Keys is not { } keys ? rows
            : rows with { Columns = [.. rows.Columns.Prepend("key")], Rows = [.. rows.Rows.Select((r, i) => r.Prepend(keys[i]).ToArray())], Keys = null };
    }

    /// <summary>The rows that are left in <paramref name="reader"/>, keyed from 0; NULL is a missing value.</summary>
    public static Frame<int, string> Read(DbDataReader reader)
    {
        var columns = Enumerable.Range(0, reader.FieldCount).Select(_ => new List<object?>()).ToArray();
        while (reader.Read())
        {
            for (var c = 0; c < columns.Length; c++)
            {
                columns[c].Add(reader.IsDBNull(c) ? null : Plain(reader.GetValue(c)));
            }
        }

        var builder = new FrameBuilder.Columns<int, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < columns.Length; c++)
        {
            var name = reader.GetName(c);
            var free = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? name : $"{name}_{n}").First(taken.Add);
            var values = OfOneType(columns[c]);
            AddColumn.MakeGenericMethod(values.FirstOrDefault(v => v is not null)?.GetType() ?? typeof(string)).Invoke(null, [builder, free, values]);
        }

        return builder.Frame;
    }

    private static void Add<T>(FrameBuilder.Columns<int, string> builder, string name, List<object?> values) => builder.Add(
        name,
        new Series<int, int>(Enumerable.Range(0, values.Count), Enumerable.Range(0, values.Count))
            .SelectOptional(row => values[row.Value.Value] is T value ? new OptionalValue<T>(value) : OptionalValue<T>.Missing));

    // A sum of whole numbers is a 128-bit number in DuckDB, which nothing else in a notebook takes.
    private static object Plain(object value) => value switch
    {
        BigInteger big when big >= long.MinValue && big <= long.MaxValue => (long)big,
        BigInteger big => (double)big,
        decimal or DateOnly or TimeOnly or Guid or TimeSpan => value,
        Stream stream => Bytes(stream),
        string => value,
        IDictionary fields => "{" + string.Join(", ", fields.Keys.Cast<object>().Select(k => $"{k}: {Text(fields[k])}")) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Text)) + "]",
        _ => value,
    };

    private static string Text(object? value) => value is null ? "NULL" : Cell.Text(Plain(value));

    private static string Bytes(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return "0x" + Convert.ToHexString(bytes);
        }
    }

    private static List<object?> OfOneType(List<object?> values) =>
        values.Any(v => v is double) && values.Any(v => v is long)
            ? [.. values.Select(v => v is long whole ? (double)whole : v)]
            : values;

    private static Type? FrameType(object value)
    {
        var type = value.GetType();
        while (type is not null && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Frame<,>)))
        {
            type = type.BaseType;
        }

        return type;
    }
}
