using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;
using SkiaSharp;

namespace Dramatis.Charts.Export.Images;

/// <summary>Pixels to draw on.</summary>
/// <remarks>Glyphs are drawn by their outlines, which are those of the font file: no machine fits them to its screen.</remarks>
internal sealed class SkiaCanvas : ICanvas, IDisposable
{
    private const long MostPixels = 400_000_000;

    private readonly SKSurface surface;
    private readonly SKCanvas canvas;
    private readonly SKImageInfo info;

    /// <summary>A canvas of <paramref name="width"/> × <paramref name="height"/> pixels, on which a unit of drawing is <paramref name="scaleX"/> × <paramref name="scaleY"/>.</summary>
    private SkiaCanvas(int width, int height, double scaleX, double scaleY)
    {
        info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        surface = SKSurface.Create(info) ?? throw new DramatisException($"There is no memory for a picture of {width} × {height} pixels. Lower --dpi.");
        canvas = surface.Canvas;
        canvas.Clear(SKColors.Transparent);
        canvas.Scale((float)scaleX, (float)scaleY);
    }

    /// <summary>The pixels of an SVG.</summary>
    /// <param name="svg">The figure.</param>
    /// <param name="size">Its size on paper.</param>
    /// <param name="dpi">The pixels an inch of paper.</param>
    public static RasterImage Draw(XDocument svg, FigureSize size, double dpi)
    {
        var (columns, rows) = ((int)Math.Round(size.WidthPoints * dpi / 72), (int)Math.Round(size.HeightPoints * dpi / 72));
        if (columns < 1 || rows < 1 || (long)columns * rows > MostPixels)
        {
            throw new DramatisException($"A picture of {columns} × {rows} pixels can’t be drawn. Change --dpi, or the figure’s size.");
        }

        using var canvas = new SkiaCanvas(columns, rows, columns / size.Width, rows / size.Height);
        SvgPainter.Paint(svg, canvas, FontLibrary.Default);
        return new RasterImage(columns, rows, canvas.Pixels());
    }

    /// <summary>Red, green, blue and alpha of each pixel, not premultiplied.</summary>
    private byte[] Pixels()
    {
        var plain = info.WithAlphaType(SKAlphaType.Unpremul);
        var pixels = new byte[plain.BytesSize];
        unsafe
        {
            fixed (byte* start = pixels)
            {
                surface.ReadPixels(plain, (nint)start, plain.RowBytes, 0, 0);
            }
        }

        return pixels;
    }

    /// <inheritdoc/>
    public void Fill(Outline outline, Paint paint, bool isEvenOdd, bool isCrisp)
    {
        using var path = Path(outline, isEvenOdd);
        using var brush = new SKPaint { IsAntialias = !isCrisp };
        using var shader = paint is GradientPaint gradient ? Shader(gradient) : null;
        if (shader is not null)
        {
            brush.Shader = shader;
        }
        else if (paint is SolidPaint solid)
        {
            brush.Color = Colour(solid.Colour);
        }

        canvas.DrawPath(path, brush);
    }

    /// <inheritdoc/>
    public void Stroke(Outline outline, Colour colour, StrokeStyle style)
    {
        using var path = Path(outline, false);
        using var pen = new SKPaint
        {
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            Color = Colour(colour),
            StrokeWidth = (float)style.Width,
            StrokeMiter = (float)style.MiterLimit,
            StrokeCap = style.Cap switch { "round" => SKStrokeCap.Round, "square" => SKStrokeCap.Square, _ => SKStrokeCap.Butt },
            StrokeJoin = style.Join switch { "round" => SKStrokeJoin.Round, "bevel" => SKStrokeJoin.Bevel, _ => SKStrokeJoin.Miter },
        };
        float[] dashes = [.. style.Dashes.Select(d => (float)d)];
        using var effect = dashes.Length > 0 ? SKPathEffect.CreateDash(dashes.Length % 2 == 0 ? dashes : [.. dashes, .. dashes], 0) : null;
        pen.PathEffect = effect;
        canvas.DrawPath(path, pen);
    }

    /// <inheritdoc/>
    public void Text(GlyphRun run, double size, Affine place, Colour colour)
    {
        foreach (var outline in GlyphOutlines.Of(run, size, place))
        {
            Fill(outline, new SolidPaint(colour), isEvenOdd: false, isCrisp: false);
        }
    }

    /// <inheritdoc/>
    public void Image(RasterImage image, Affine place, double opacity, bool isPixelated)
    {
        using var data = SKData.CreateCopy(image.Pixels);
        using var pixels = SKImage.FromPixels(new SKImageInfo(image.Width, image.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul), data);
        using var paint = new SKPaint { Color = SKColors.White.WithAlpha((byte)Math.Round(255 * opacity)) };
        canvas.Save();
        canvas.Concat(new SKMatrix((float)place.A, (float)place.C, (float)place.E, (float)place.B, (float)place.D, (float)place.F, 0, 0, 1));
        canvas.DrawImage(pixels, SKRect.Create(0, 0, 1, 1), isPixelated ? new SKSamplingOptions(SKFilterMode.Nearest) : new SKSamplingOptions(SKCubicResampler.Mitchell), paint);
        canvas.Restore();
    }

    /// <inheritdoc/>
    public void PushClip(IReadOnlyList<Outline> outlines)
    {
        canvas.Save();
        using var all = new SKPathBuilder();
        foreach (var outline in outlines)
        {
            using var path = Path(outline, false);
            all.AddPath(path);
        }

        using var region = all.Detach();
        canvas.ClipPath(region, SKClipOperation.Intersect, antialias: true);
    }

    /// <inheritdoc/>
    public void PopClip() => canvas.Restore();

    /// <inheritdoc/>
    public void PushGroup(double opacity)
    {
        using var paint = new SKPaint { Color = SKColors.White.WithAlpha((byte)Math.Round(255 * opacity)) };
        canvas.SaveLayer(paint);
    }

    /// <inheritdoc/>
    public void PopGroup() => canvas.Restore();

    /// <inheritdoc/>
    public void Dispose() => surface.Dispose();

    private static SKPath Path(Outline outline, bool isEvenOdd)
    {
        using var path = new SKPathBuilder { FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        foreach (var s in outline.Segments)
        {
            switch (s.Kind)
            {
                case SegmentKind.Move:
                    path.MoveTo((float)s.X, (float)s.Y);
                    break;
                case SegmentKind.Line:
                    path.LineTo((float)s.X, (float)s.Y);
                    break;
                case SegmentKind.Curve:
                    path.CubicTo((float)s.X1, (float)s.Y1, (float)s.X2, (float)s.Y2, (float)s.X, (float)s.Y);
                    break;
                default:
                    path.Close();
                    break;
            }
        }

        return path.Detach();
    }

    private static SKShader Shader(GradientPaint gradient)
    {
        SKColor[] colours = [.. gradient.Stops.Select(s => Colour(s.Colour))];
        float[] offsets = [.. gradient.Stops.Select(s => (float)s.Offset)];
        var (from, to) = (new SKPoint((float)gradient.X1, (float)gradient.Y1), new SKPoint((float)gradient.X2, (float)gradient.Y2));
        return gradient.IsRadial
            ? SKShader.CreateRadialGradient(from, SKPoint.Distance(from, to), colours, offsets, SKShaderTileMode.Clamp)
            : SKShader.CreateLinearGradient(from, to, colours, offsets, SKShaderTileMode.Clamp);
    }

    private static SKColor Colour(Colour colour) => new(colour.Red, colour.Green, colour.Blue, (byte)Math.Round(255 * colour.Alpha));
}
