using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plotly.NET;

namespace Dramatis.Charts.Export;

/// <summary>Writes figures as plotly.js reads them.</summary>
public static class FigureJson
{
    // The JSON goes into HTML as well: < > & are escaped; letters of all scripts stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary><c>{"data": […], "layout": {…}, "config": {…}}</c> of <paramref name="chart"/>, which stays as it is.</summary>
    /// <remarks>
    /// Numbers read back as the same numbers; NaN and the infinities, which JSON has not, are null (plotly.js draws a gap). Characters that mean
    /// something in HTML are escaped, so that the JSON can stand inside a <c>script</c> element.
    /// </remarks>
    /// <example><code>File.WriteAllText("mentions.json", FigureJson.Write(Figure.Mentions(text.Entities)));</code></example>
    public static string Write(GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("data");
            WriteValue(json, GenericChart.getTraces(chart));
            json.WritePropertyName("layout");
            WriteValue(json, GenericChart.getLayout(chart));
            json.WritePropertyName("config");
            WriteValue(json, GenericChart.getConfig(chart));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case double or float:
                WriteNumber(json, Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong or decimal:
                json.WriteNumberValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
            case DynamicObj.DynamicObj properties:
                WriteObject(json, properties.GetProperties(true));
                break;
            case Color color:
                WriteValue(json, color.Value);
                break;
            case IEnumerable<KeyValuePair<string, object>> properties:
                WriteObject(json, properties);
                break;
            case IEnumerable list:
                WriteList(json, list);
                break;
            default:
                // What Plotly.NET’s own writer knows: its unions, times, and what users put in.
                json.WriteRawValue(Newtonsoft.Json.JsonConvert.SerializeObject(value, Globals.JSON_CONFIG));
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object>> properties)
    {
        json.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            WriteValue(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
