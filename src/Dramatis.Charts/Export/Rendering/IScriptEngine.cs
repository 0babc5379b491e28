namespace Dramatis.Charts.Export.Rendering;

/// <summary>A JavaScript engine. It is used by one thread at a time.</summary>
internal interface IScriptEngine : IDisposable
{
    /// <summary>Runs a script.</summary>
    /// <param name="name">What errors call it.</param>
    /// <param name="source">Its text.</param>
    void Run(string name, string source);

    /// <summary>The answer of a global function that takes <paramref name="argument"/> or nothing.</summary>
    /// <exception cref="ScriptException">The script threw an error.</exception>
    string Call(string function, string? argument = null);
}
