using System.Runtime.InteropServices;
using Dramatis.Charts.Export.Drawing;

namespace Dramatis.Charts.Export.Fonts;

/// <summary>Collects the outline of a glyph from HarfBuzz, which turns quadratic curves into cubic ones for it.</summary>
internal static unsafe class GlyphPen
{
    private static readonly nint Functions = Create();

    /// <summary>The outline of a glyph in the units of its font, y pointing up.</summary>
    public static Outline Draw(nint font, uint glyph)
    {
        var outline = new Outline();
        var handle = GCHandle.Alloc(outline);
        try
        {
            HarfBuzz.DrawGlyph(font, glyph, Functions, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        return outline;
    }

    private static nint Create()
    {
        var functions = HarfBuzz.DrawCreate();
        HarfBuzz.DrawSetMove(functions, &Move, 0, 0);
        HarfBuzz.DrawSetLine(functions, &Line, 0, 0);
        HarfBuzz.DrawSetCurve(functions, &Curve, 0, 0);
        HarfBuzz.DrawSetClose(functions, &Close, 0, 0);
        return functions;
    }

    private static Outline Of(nint data) => (Outline)GCHandle.FromIntPtr(data).Target!;

    [UnmanagedCallersOnly]
    private static void Move(nint functions, nint data, nint state, float x, float y, nint user) => Of(data).Move(x, y);

    [UnmanagedCallersOnly]
    private static void Line(nint functions, nint data, nint state, float x, float y, nint user) => Of(data).Line(x, y);

    [UnmanagedCallersOnly]
    private static void Curve(nint functions, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint user) => Of(data).Curve(x1, y1, x2, y2, x, y);

    [UnmanagedCallersOnly]
    private static void Close(nint functions, nint data, nint state, nint user) => Of(data).Close();
}
