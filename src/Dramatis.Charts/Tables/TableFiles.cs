using System.Text.Json;
using Deedle;
using Dramatis.Corpora;

namespace Dramatis.Charts.Tables;

/// <summary>Writes tables to files.</summary>
public static class TableFiles
{
    /// <summary>Writes a table to a <c>.csv</c> (RFC 4180) or <c>.tsv</c> file, in UTF-8, a header first; folders that are missing are made.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file; its ending chooses the format.</param>
    /// <param name="provenance">
    /// What the table was counted from. It is written beside the file as <c>NAME.csv-metadata.json</c>, in the form of “CSV on the Web” (W3C
    /// 2015), which leaves the table itself a plain table.
    /// </param>
    /// <remarks>
    /// Numbers are written in full and in the invariant culture, missing values as empty fields. Row keys are written as a first column,
    /// <c>key</c>, unless they only number the rows.
    /// </remarks>
    /// <exception cref="DramatisException">The ending is another one, or the file can’t be written.</exception>
    /// <example><code>pairs.Table().Save("../artifacts/tables/pairs.csv", pairs.Provenance);</code></example>
    public static void Save<TRow, TColumn>(this Frame<TRow, TColumn> table, string path, Provenance? provenance = null)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(path);
        var isCsv = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => true,
            ".tsv" => false,
            _ => throw new DramatisException($"{path}: a table is saved as .csv or .tsv."),
        };
        var rows = FrameRows.Of(table);
        WholeFile.Write(path, stream => FrameCsv.Write(stream, rows, isCsv));
        if (provenance is not null)
        {
            WholeFile.Write(path + "-metadata.json", stream => WriteMetadata(stream, Path.GetFileName(path), rows, provenance));
        }
    }

    private static void WriteMetadata(Stream stream, string url, FrameRows table, Provenance provenance)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/csvw");
        json.WriteString("url", url);
        json.WriteString("dc:creator", $"Dramatis {Provenance.KitVersion}");
        json.WriteString("dc:source", $"sha256:{provenance.CorpusHash}");
        json.WriteStartObject("dramatis:parameters");
        foreach (var (name, value) in provenance.Parameters)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        for (var c = 0; c < table.Columns.Length; c++)
        {
            json.WriteStartObject();
            json.WriteString("name", table.Columns[c]);
            json.WriteString("datatype", !table.IsNumber[c] ? "string" : table.Rows.All(r => r[c] is null or int or long) ? "integer" : "double");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
