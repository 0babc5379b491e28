using System.Text;

namespace Dramatis.Cli.Output;

/// <summary>Standard input and output for a command that speaks a protocol by them.</summary>
internal static class ProtocolStreams
{
    /// <summary>Both, from now on the protocol’s alone: what else is printed outside a cell goes to standard error.</summary>
    public static (TextReader Input, TextWriter Output) Take()
    {
        var output = Console.Out;
        Console.SetOut(Console.Error);
        return (new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false)), output);
    }
}
