using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis.Charts.Export.Formats.Pdf;

/// <summary>The objects of a PDF (ISO 32000-1), and the file of them.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> objects = [];

    /// <summary>The number of an object that is set later.</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count;
    }

    /// <summary>Sets the object of a reserved number.</summary>
    public void Set(int number, string body) => objects[number - 1] = Encoding.Latin1.GetBytes(body);

    /// <summary>Adds an object; its number.</summary>
    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    /// <summary>Adds a stream; its number.</summary>
    /// <param name="entries">Entries of its dictionary, other than its length.</param>
    /// <param name="data">What is in it.</param>
    /// <param name="isPlain">Whether others should find it without a PDF reader: then it is not compressed.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> data, bool isPlain = false)
    {
        var number = Reserve();
        var content = isPlain ? data : Deflate(data);
        var head = string.Create(CultureInfo.InvariantCulture, $"<< {entries}{(isPlain ? "" : " /Filter /FlateDecode")} /Length {content.Length} >>\nstream\n");
        objects[number - 1] = [.. Encoding.Latin1.GetBytes(head), .. content, .. "\nendstream"u8];
        return number;
    }

    /// <summary>The file. It names no time; its identifier is that of its content.</summary>
    /// <param name="catalog">The number of the catalog.</param>
    /// <param name="information">The number of the dictionary of information.</param>
    public byte[] ToBytes(int catalog, int information)
    {
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var places = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(objects[i] ?? throw new InvalidOperationException($"Object {i + 1} was reserved and never set."));
            Write(file, "\nendobj\n");
        }

        var start = file.Length;
        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)start)))[..32];
        Write(file, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            Write(file, place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        }

        Write(file, $"trailer\n<< /Size {objects.Count + 1} /Root {catalog} 0 R /Info {information} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>A text as a PDF’s string.</summary>
    public static string Text(string text) => "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";

    /// <summary>A number as short as can be, to a thousandth.</summary>
    public static string Number(double value) => Number(value, 3);

    /// <summary>A number as short as can be, to so many digits.</summary>
    public static string Number(double value, int digits)
    {
        var rounded = Math.Round(value, digits);
        return rounded == 0 ? "0" : rounded.ToString("0.######", CultureInfo.InvariantCulture);
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
