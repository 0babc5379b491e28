using System.Runtime.InteropServices;

namespace Dramatis.Entities.Learning;

/// <summary>The weights of a trained recognizer, to be looked up by the hash of a feature.</summary>
internal sealed class CrfModel
{
    private const int N = Tags.Count;

    private readonly uint[] slots;
    private readonly int[] places;
    private readonly int[] ends;
    private readonly byte[] tags;
    private readonly float[] values;
    private readonly int mask;

    /// <summary>A model of features in the order of their <see cref="Key"/>: for each the number of its weights, then all weights’ tags and values.</summary>
    public CrfModel(FeatureGroups without, float[] steps, ReadOnlySpan<ulong> keys, ReadOnlySpan<byte> counts, byte[] tags, float[] values)
    {
        (Without, Steps, this.tags, this.values) = (without, steps, tags, values);
        var size = 16;
        while (size < keys.Length * 2)
        {
            size *= 2;
        }

        mask = size - 1;
        slots = new uint[size];
        places = new int[size];
        ends = new int[keys.Length + 1];
        for (var i = 0; i < keys.Length; i++)
        {
            ends[i + 1] = ends[i] + counts[i];
            var slot = (int)keys[i] & mask;
            while (places[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = Check(keys[i]);
            places[slot] = i + 1;
        }
    }

    /// <summary>The groups of features that the model was trained without.</summary>
    public FeatureGroups Without { get; }

    /// <summary>The scores of steps from tag (row) to tag.</summary>
    public float[] Steps { get; }

    /// <summary>What of a feature’s hash a model keeps: 44 bits.</summary>
    public static ulong Key(ulong hash) => hash >> 20;

    /// <summary>Adds the weights of <paramref name="features"/> to the scores of a token’s tags.</summary>
    public void AddScores(List<ulong> features, Span<float> scores)
    {
        foreach (var feature in CollectionsMarshal.AsSpan(features))
        {
            var key = Key(feature);
            var slot = (int)key & mask;
            var check = Check(key);
            while (places[slot] is not 0 and var place)
            {
                if (slots[slot] == check)
                {
                    for (var i = ends[place - 1]; i < ends[place]; i++)
                    {
                        scores[tags[i]] += values[i];
                    }

                    break;
                }

                slot = (slot + 1) & mask;
            }
        }
    }

    /// <summary>The likeliest tags of a sentence (Viterbi 1967).</summary>
    public void Decode(ReadOnlySpan<float> scores, Span<byte> best)
    {
        var length = best.Length;
        Span<float> last = stackalloc float[N];
        Span<float> next = stackalloc float[N];
        var from = new byte[length * N];
        for (var y = 0; y < N; y++)
        {
            last[y] = (Tags.First >> y & 1) != 0 ? scores[y] : float.NegativeInfinity;
        }

        for (var t = 1; t < length; t++)
        {
            for (var y = 0; y < N; y++)
            {
                var highest = float.NegativeInfinity;
                foreach (var before in Tags.Before[y])
                {
                    var score = last[before] + Steps[(before * N) + y];
                    if (score > highest)
                    {
                        (highest, from[(t * N) + y]) = (score, (byte)before);
                    }
                }

                next[y] = highest + scores[(t * N) + y];
            }

            next.CopyTo(last);
        }

        var tag = 0;
        for (var y = 1; y < N; y++)
        {
            tag = (Tags.Final >> y & 1) != 0 && last[y] > last[tag] ? y : tag;
        }

        for (var t = length - 1; t >= 0; t--)
        {
            best[t] = (byte)tag;
            tag = from[(t * N) + tag];
        }
    }

    private static uint Check(ulong key) => (uint)(key >> 12);
}
