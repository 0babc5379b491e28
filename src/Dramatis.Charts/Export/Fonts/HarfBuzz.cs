using System.Runtime.InteropServices;

namespace Dramatis.Charts.Export.Fonts;

/// <summary>What HarfBuzz can do and HarfBuzzSharp doesn’t pass on: outlines of glyphs, and fonts cut down to some glyphs.</summary>
internal static partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>Leave out the programs that fit outlines to the pixels of old screens.</summary>
    public const uint NoHinting = 1;

    /// <summary>Keep the numbers of the glyphs.</summary>
    public const uint RetainGlyphIds = 2;

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    internal static partial nint SubsetInputCreate();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    internal static partial void SubsetInputDestroy(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    internal static partial nint SubsetInputGlyphSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    internal static partial nint SubsetInputSet(nint input, int kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    internal static partial void SubsetInputSetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    internal static partial nint Subset(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    internal static partial void SetAdd(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    internal static partial nint FaceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    internal static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    internal static partial nint BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    internal static partial void BlobDestroy(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    internal static partial nint DrawCreate();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    internal static unsafe partial void DrawSetMove(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    internal static unsafe partial void DrawSetLine(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    internal static unsafe partial void DrawSetCurve(nint functions, delegate* unmanaged<nint, nint, nint, float, float, float, float, float, float, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    internal static unsafe partial void DrawSetClose(nint functions, delegate* unmanaged<nint, nint, nint, nint, void> function, nint data, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    internal static partial void DrawGlyph(nint font, uint glyph, nint functions, nint data);
}
