namespace Dramatis.Charts.Export.Rendering;

/// <summary>A script threw an error.</summary>
internal sealed class ScriptException(string message, Exception inner) : Exception(message, inner);
