namespace Dramatis.Charts.Export.Drawing;

/// <summary>What an area is filled with.</summary>
internal abstract record Paint;
