namespace Dramatis.Notebooks.Parameters;

/// <summary>A parameter that a notebook declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Its type as the notebook writes it, or as its value shows; <c>var</c> if neither tells.</param>
/// <param name="Literal">The notebook’s own value as C# writes it; null if it is more than literals.</param>
/// <param name="Text">The notebook’s own value as it would be given from outside; null if it is more than literals.</param>
/// <param name="IsFixed">Whether it is a <c>const</c>.</param>
internal sealed record Parameter(string Name, string TypeName, string? Literal, string? Text, bool IsFixed)
{
    /// <summary>The C# literal of the value that <paramref name="text"/> gives.</summary>
    /// <param name="text">The value as it was given.</param>
    /// <param name="notebook">The notebook, for the message.</param>
    /// <exception cref="ParameterException">The text gives no value of the parameter’s type.</exception>
    public string Read(string text, string notebook)
    {
        if (IsFixed)
        {
            throw new ParameterException($"{notebook}: the parameter {Name} is a const. Take the word const away to give it another value.");
        }

        var type = ParameterType.Of(TypeName) ?? throw new ParameterException(
            $"{notebook}: the parameter {Name} ({TypeName}) can’t be given: only {ParameterType.Names} with a plain value can. Change it in the notebook.");
        var value = type.Parse(text) ?? throw new ParameterException(
            $"{notebook}: the parameter {Name} wants a value of type {type.Name}; “{text}” is none.");
        return type.Literal(value);
    }
}
