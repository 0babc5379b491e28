using BitMiracle.LibTiff.Classic;
using Dramatis.Charts.Export.Drawing;

namespace Dramatis.Charts.Export.Images;

/// <summary>Writes TIFF: RGB on white, compressed by LZW.</summary>
internal static class TiffWriter
{
    /// <summary>The file of an image.</summary>
    /// <param name="image">The pixels.</param>
    /// <param name="dpi">The resolution, in pixels an inch.</param>
    /// <param name="software">The program that wrote it.</param>
    /// <param name="description">What the file says of itself.</param>
    public static byte[] Write(RasterImage image, double dpi, string software, string description)
    {
        using var stream = new MemoryStream();
        using (var tiff = Tiff.ClientOpen("figure", "w", stream, new KeptOpen()))
        {
            tiff.SetField(TiffTag.IMAGEWIDTH, image.Width);
            tiff.SetField(TiffTag.IMAGELENGTH, image.Height);
            tiff.SetField(TiffTag.SAMPLESPERPIXEL, 3);
            tiff.SetField(TiffTag.BITSPERSAMPLE, 8);
            tiff.SetField(TiffTag.ORIENTATION, Orientation.TOPLEFT);
            tiff.SetField(TiffTag.PLANARCONFIG, PlanarConfig.CONTIG);
            tiff.SetField(TiffTag.PHOTOMETRIC, Photometric.RGB);
            tiff.SetField(TiffTag.COMPRESSION, Compression.LZW);
            tiff.SetField(TiffTag.PREDICTOR, Predictor.HORIZONTAL);
            tiff.SetField(TiffTag.ROWSPERSTRIP, 64);
            tiff.SetField(TiffTag.XRESOLUTION, dpi);
            tiff.SetField(TiffTag.YRESOLUTION, dpi);
            tiff.SetField(TiffTag.RESOLUTIONUNIT, ResUnit.INCH);
            tiff.SetField(TiffTag.SOFTWARE, software);
            tiff.SetField(TiffTag.IMAGEDESCRIPTION, description);
            for (var y = 0; y < image.Height; y++)
            {
                tiff.WriteScanline(Row(image, y), y);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Row(RasterImage image, int y)
    {
        var row = new byte[3 * image.Width];
        for (var x = 0; x < image.Width; x++)
        {
            var at = 4 * ((y * image.Width) + x);
            var shown = new Colour(image.Pixels[at], image.Pixels[at + 1], image.Pixels[at + 2], image.Pixels[at + 3] / 255.0).OnWhite();
            (row[3 * x], row[(3 * x) + 1], row[(3 * x) + 2]) = (shown.Red, shown.Green, shown.Blue);
        }

        return row;
    }

    /// <summary>A stream that outlives the TIFF.</summary>
    private sealed class KeptOpen : TiffStream
    {
        public override void Close(object clientData)
        {
        }
    }
}
