using System.Buffers.Binary;
using System.Text;
using BitMiracle.LibTiff.Classic;
using Dramatis.Charts.Export;
using SkiaSharp;

namespace Dramatis.Charts.Tests.Export;

public sealed class PictureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(96, 700, 450, 3780)]
    [InlineData(300, 2188, 1406, 11811)]
    public void A_png_has_the_pixels_of_its_resolution_and_tells_it(double dpi, int width, int height, int pixelsPerMetre)
    {
        var path = Path.Combine(folder.Path, "figure.png");
        FigureFiles.Convert(Gallery.Path("bars"), path, new ExportOptions { Dpi = dpi });

        var bytes = File.ReadAllBytes(path);
        Assert.Equal((byte[])[137, 80, 78, 71, 13, 10, 26, 10], bytes[..8]);
        Assert.Equal((width, height), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        var resolution = bytes.AsSpan(bytes.AsSpan().IndexOf("pHYs"u8) + 4);
        Assert.Equal((pixelsPerMetre, pixelsPerMetre, 1), (BinaryPrimitives.ReadInt32BigEndian(resolution), BinaryPrimitives.ReadInt32BigEndian(resolution[4..]), resolution[8]));
    }

    [Fact]
    public void The_bars_have_their_colours_where_they_stand()
    {
        var path = Path.Combine(folder.Path, "figure.png");
        FigureFiles.Convert(folder.Write("f.json", """{"data":[{"type":"bar","x":["a","b"],"y":[1,2],"marker":{"color":["#0072B2","#D55E00"]}}],"layout":{"width":300,"height":200,"margin":{"l":0,"r":0,"t":0,"b":0},"xaxis":{"visible":false},"yaxis":{"visible":false,"range":[0,2]}}}"""), path, new ExportOptions { Dpi = 96 });

        using var picture = SKBitmap.Decode(path);
        Assert.Equal(new SKColor(0x00, 0x72, 0xB2), picture.GetPixel(75, 150));
        Assert.Equal(SKColors.White, picture.GetPixel(75, 50));
        Assert.Equal(new SKColor(0xD5, 0x5E, 0x00), picture.GetPixel(225, 50));
    }

    [Fact]
    public void A_tiff_is_compressed_by_lzw_and_shows_what_the_png_shows()
    {
        var (tiffPath, pngPath) = (Path.Combine(folder.Path, "figure.tiff"), Path.Combine(folder.Path, "figure.png"));
        FigureFiles.Convert(Gallery.Path("heatmap"), tiffPath, new ExportOptions { Dpi = 150 });
        FigureFiles.Convert(Gallery.Path("heatmap"), pngPath, new ExportOptions { Dpi = 150 });

        using var tiff = Tiff.Open(tiffPath, "r");
        using var png = SKBitmap.Decode(pngPath);
        Assert.Equal(Compression.LZW, (Compression)tiff.GetField(TiffTag.COMPRESSION)[0].ToInt());
        Assert.Equal(150, tiff.GetField(TiffTag.XRESOLUTION)[0].ToDouble(), 0.01);
        Assert.Equal((png.Width, png.Height), (tiff.GetField(TiffTag.IMAGEWIDTH)[0].ToInt(), tiff.GetField(TiffTag.IMAGELENGTH)[0].ToInt()));
        var pixels = new int[png.Width * png.Height];
        Assert.True(tiff.ReadRGBAImageOriented(png.Width, png.Height, pixels, Orientation.TOPLEFT));
        Assert.All([(300, 300), (700, 400), (900, 500)], at =>
        {
            var (theirs, ours) = (png.GetPixel(at.Item1, at.Item2), pixels[(at.Item2 * png.Width) + at.Item1]);
            Assert.Equal((theirs.Red, theirs.Green, theirs.Blue), ((byte)Tiff.GetR(ours), (byte)Tiff.GetG(ours), (byte)Tiff.GetB(ours)));
        });
    }

    [Fact]
    public void An_eps_has_its_box_and_its_fonts()
    {
        var path = Path.Combine(folder.Path, "figure.eps");
        FigureFiles.Convert(Gallery.Path("bars"), path);

        var text = File.ReadAllText(path, Encoding.Latin1);
        Assert.StartsWith("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 525 338\n%%HiResBoundingBox: 0 0 525 337.5\n", text, StringComparison.Ordinal);
        Assert.Contains("/FontType 42 def", text, StringComparison.Ordinal);
        Assert.Contains("/uni0049 glyphshow", text, StringComparison.Ordinal);
        Assert.EndsWith("showpage\n%%EOF\n", text, StringComparison.Ordinal);
    }
}
