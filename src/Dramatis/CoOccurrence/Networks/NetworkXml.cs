using System.Globalization;
using System.Text;
using System.Xml;

namespace Dramatis.CoOccurrence;

/// <summary>What the XML formats of networks share.</summary>
internal static class NetworkXml
{
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, NewLineChars = "\n", CheckCharacters = true, Encoding = new UTF8Encoding(false) };

    /// <summary>The text, with U+FFFD for the characters that XML 1.0 has no place for.</summary>
    public static string Clean(string text)
    {
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            var isPair = i + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[i + 1], clean[i]);
            if (isPair)
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(clean[i]))
            {
                clean[i] = '\uFFFD';
            }
        }

        return new string(clean);
    }

    /// <summary>A number that reads back as the same number, as XML Schema writes it.</summary>
    public static string Number(double value) => double.IsPositiveInfinity(value) ? "INF" : double.IsNegativeInfinity(value) ? "-INF" : value.ToString("R", CultureInfo.InvariantCulture);
}
