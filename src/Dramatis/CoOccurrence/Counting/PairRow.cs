using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dramatis.CoOccurrence;

/// <summary>Adds up the counts of one term with all others.</summary>
/// <remarks>Counts lie side by side; two levels of bits tell which aren't zero, so that a row is read in order without being sorted or searched.</remarks>
/// <param name="terms">The number of terms.</param>
internal sealed class PairRow(int terms)
{
    private readonly uint[] counts = new uint[terms];
    private readonly ulong[] touched = new ulong[(terms >> 6) + 1];
    private readonly ulong[] blocks = new ulong[(terms >> 12) + 1];

    /// <summary>The count with a term.</summary>
    public uint this[int term] => counts[term];

    /// <summary>Counts each of <paramref name="others"/> once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<int> others)
    {
        var (all, bits, upper) = (counts, touched, blocks);
        foreach (var other in others)
        {
            if (all[other]++ == 0)
            {
                bits[other >> 6] |= 1UL << other;
                upper[other >> 12] |= 1UL << (other >> 6);
            }
        }
    }

    /// <summary>Takes <paramref name="by"/> away from the count with a term.</summary>
    public void Subtract(int term, uint by) => counts[term] -= by;

    /// <summary>Sets the count with a term.</summary>
    public void Set(int term, uint count) => counts[term] = count;

    /// <summary>Writes the counts with the terms from <paramref name="first"/> on that aren't zero, in order, and sets all to zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MoveTo(PairWriter writer, int first)
    {
        for (var b = 0; b < blocks.Length; b++)
        {
            for (var words = blocks[b]; words != 0; words &= words - 1)
            {
                var word = (b << 6) | BitOperations.TrailingZeroCount(words);
                for (var bits = touched[word]; bits != 0; bits &= bits - 1)
                {
                    var term = (word << 6) | BitOperations.TrailingZeroCount(bits);
                    if (term >= first && counts[term] > 0)
                    {
                        writer.Add(term, counts[term]);
                    }

                    counts[term] = 0;
                }

                touched[word] = 0;
            }

            blocks[b] = 0;
        }

        writer.EndRow();
    }
}
