using System.Globalization;
using System.Text.RegularExpressions;
using Deedle;
using Dramatis.Charts.Tables;
using DuckDB.NET.Data;

namespace Dramatis.Notebooks.Languages.Sql;

/// <summary>A DuckDB in memory that sees variables as tables.</summary>
/// <remarks>
/// Offline: no extension is loaded, nor a file from the network; files of this machine can be read. One thread, so that rows come in the
/// same order every time.
/// </remarks>
internal sealed partial class SqlSession : IDisposable
{
    // The variables’ tables stand behind the user’s own: what SQL creates goes before a variable of that name.
    private const string Variables = "notebook";

    private readonly DuckDBConnection connection = new("Data Source=:memory:");
    private readonly Dictionary<string, object> made = new(StringComparer.OrdinalIgnoreCase);

    public SqlSession()
    {
        connection.Open();
        var folders = OperatingSystem.IsWindows() ? DriveInfo.GetDrives().Select(d => d.Name.Replace('\\', '/')) : ["/"];
        Execute($"""
            SET threads = 1;
            SET autoinstall_known_extensions = false;
            SET autoload_known_extensions = false;
            SET allow_community_extensions = false;
            SET allowed_directories = [{string.Join(", ", folders.Select(f => $"'{f}'"))}];
            SET enable_external_access = false;
            SET lock_configuration = true;
            CREATE SCHEMA {Variables};
            SET search_path = 'main,{Variables}';
            """);
    }

    /// <summary>Runs statements; the rows of the last that gives any, null if none does.</summary>
    /// <param name="sql">The statements.</param>
    /// <param name="variable">The value of a variable; null if there is none of that name.</param>
    /// <param name="cancellation">Stops the statement that runs.</param>
    /// <exception cref="CellLanguageException">DuckDB refuses a statement, or fails in it. Those before it are done.</exception>
    public Frame<int, string>? Run(string sql, Func<string, object?> variable, CancellationToken cancellation)
    {
        var words = SqlWords.Of(sql);
        if (words.Identifiers.Count == 0 && words.Parameters.Count == 0 && string.IsNullOrWhiteSpace(WithoutComments().Replace(sql, "")))
        {
            return null;
        }

        try
        {
            MakeTables(words.Identifiers, variable);
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var name in words.Parameters)
            {
                command.Parameters.Add(new DuckDBParameter(name, Value(name, variable)));
            }

            using var stop = new QueryStop(command, cancellation);
            using var reader = command.ExecuteReader();
            Frame<int, string>? rows = null;
            do
            {
                rows = reader.FieldCount > 0 ? SqlFrames.Read(reader) : rows;
            }
            while (reader.NextResult());
            return rows;
        }
        catch (DuckDBException e)
        {
            throw Explained(e);
        }
        catch (InvalidOperationException e)
        {
            // Of the binding, not of DuckDB: a parameter by number.
            throw new CellLanguageException("SQL", $"A parameter has no value ({e.Message}). Write $ and the name of a variable.", null, e);
        }
    }

    public void Dispose() => connection.Dispose();

    private static object Value(string name, Func<string, object?> variable) => variable(name) switch
    {
        null => throw new CellLanguageException("SQL", $"${name}: no variable is called {name}, or it is null.", null),
        var value and (bool or sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal or string or DateTime or DateOnly) => value,
        var value => throw new CellLanguageException("SQL", $"${name}: a {value.GetType().Name} is no single value. Name a table without the $.", null),
    };

    private static CellLanguageException Explained(DuckDBException e)
    {
        var message = e.Message.Trim();
        var line = LineMark().Match(message) is { Success: true } mark ? int.Parse(mark.Groups[1].Value, CultureInfo.InvariantCulture) : (int?)null;
        if (message.Contains("requires the extension", StringComparison.Ordinal))
        {
            message = message.Split('\n')[0] + "\nSQL cells are offline and load no extension. Download the file, or read it in a C# cell.";
        }

        return new CellLanguageException(message.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? message[..colon] : "SQL", message, line, e);
    }

    private void MakeTables(IEnumerable<string> names, Func<string, object?> variable)
    {
        foreach (var name in names.DistinctBy(n => n, StringComparer.OrdinalIgnoreCase))
        {
            var table = SqlTables.Find(name, variable);
            if (made.TryGetValue(name, out var source))
            {
                if (ReferenceEquals(source, table?.Source) && !table!.IsMutable)
                {
                    continue;
                }

                Execute($"DROP TABLE {Variables}.{Quoted(name)}");
                made.Remove(name);
            }

            if (table is not null)
            {
                Fill(name, SqlFrames.Rows(table.Make()));
                made[name] = table.Source;
            }
        }
    }

    private void Fill(string name, FrameRows rows)
    {
        if (rows.Columns.Length == 0)
        {
            throw new CellLanguageException("SQL", $"The variable {name} is a frame without columns: SQL has no such table.", null);
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = rows.Columns.Select(c => c.Length > 0 ? c : "column").Select(c => Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? c : $"{c}_{n}").First(taken.Add));
        var types = Enumerable.Range(0, rows.Columns.Length).Select(c => SqlColumn.Of(rows.Rows.Select(r => r[c]))).ToArray();
        Execute($"CREATE TABLE {Variables}.{Quoted(name)} ({string.Join(", ", names.Select((n, i) => $"{Quoted(n)} {types[i].Type}"))})");
        using var appender = connection.CreateAppender(Variables, name);
        foreach (var row in rows.Rows)
        {
            var target = appender.CreateRow();
            for (var c = 0; c < types.Length; c++)
            {
                _ = row[c] is { } value ? types[c].Append(target, value) : target.AppendNullValue();
            }

            target.EndRow();
        }
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^LINE (\d+):", RegexOptions.Multiline)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"--[^\n]*|/\*.*?(\*/|\z)|;", RegexOptions.Singleline)]
    private static partial Regex WithoutComments();
}
