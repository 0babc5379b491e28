using System.Globalization;
using System.Numerics;
using Dramatis.Charts.Tables;
using DuckDB.NET.Data;

namespace Dramatis.Notebooks.Languages.Sql;

/// <summary>How the values of a frame’s column are stored.</summary>
/// <param name="Type">DuckDB’s type.</param>
/// <param name="Append">Adds a value that isn’t null to a row.</param>
internal sealed record SqlColumn(string Type, Func<IDuckDBAppenderRow, object, IDuckDBAppenderRow> Append)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private static readonly SqlColumn Truth = new("BOOLEAN", (row, value) => row.AppendValue((bool)value));

    private static readonly SqlColumn Whole = new("BIGINT", (row, value) => row.AppendValue(Convert.ToInt64(value, Culture)));

    private static readonly SqlColumn VeryWhole = new("HUGEINT", (row, value) => row.AppendValue(value is BigInteger big ? big : new BigInteger(Convert.ToDecimal(value, Culture))));

    private static readonly SqlColumn Fraction = new("DOUBLE", (row, value) => row.AppendValue(Convert.ToDouble(value, Culture)));

    private static readonly SqlColumn Date = new("DATE", (row, value) => row.AppendValue((DateOnly)value));

    private static readonly SqlColumn Time = new("TIMESTAMP", (row, value) => row.AppendValue((DateTime)value));

    private static readonly SqlColumn Text = new("VARCHAR", (row, value) => row.AppendValue(Cell.Text(value)));

    /// <summary>The column that holds all of <paramref name="values"/>: text if they have no type in common.</summary>
    public static SqlColumn Of(IEnumerable<object?> values)
    {
        SqlColumn? common = null;
        foreach (var value in values)
        {
            if (value is null)
            {
                continue;
            }

            var own = Of(value);
            common = common is null || common == own ? own : Wider(common, own);
            if (common == Text)
            {
                break;
            }
        }

        return common ?? Text;
    }

    private static SqlColumn Of(object value) => value switch
    {
        bool => Truth,
        sbyte or byte or short or ushort or int or uint or long => Whole,
        ulong => VeryWhole,
        float or double or decimal => Fraction,
        DateOnly => Date,
        DateTime => Time,
        _ => Text,
    };

    private static SqlColumn Wider(SqlColumn one, SqlColumn other)
    {
        SqlColumn[] numbers = [Whole, VeryWhole, Fraction];
        var (a, b) = (Array.IndexOf(numbers, one), Array.IndexOf(numbers, other));
        return a >= 0 && b >= 0 ? numbers[Math.Max(a, b)] : Text;
    }
}
