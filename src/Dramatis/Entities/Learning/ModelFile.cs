using System.IO.Compression;

namespace Dramatis.Entities.Learning;

/// <summary>Writes and reads the weights of a model: Brotli over columns, weights in steps of 1/24.</summary>
internal static class ModelFile
{
    private const int Magic = 0x31524644;
    private const float StepsPerUnit = 24;

    /// <summary>Writes those features of which a weight is at least half a step from 0.</summary>
    public static void Write(Stream stream, FeatureGroups without, ReadOnlySpan<float> steps, IEnumerable<(ulong Key, float[] Weights)> features)
    {
        var kept = features.Select(f => (f.Key, Weights: f.Weights.Select(Quantized).ToArray())).Where(f => f.Weights.Any(w => w != 0)).OrderBy(f => f.Key).ToList();
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        writer.Write(Magic);
        writer.Write((int)without);
        foreach (var step in steps)
        {
            writer.Write(step);
        }

        writer.Write(kept.Count);
        var before = 0ul;
        foreach (var (key, _) in kept)
        {
            writer.Write7BitEncodedInt64((long)(key - before));
            before = key;
        }

        kept.ForEach(f => writer.Write((byte)f.Weights.Count(w => w != 0)));
        kept.ForEach(f => writer.Write([.. Enumerable.Range(0, f.Weights.Length).Where(y => f.Weights[y] != 0).Select(y => (byte)y)]));
        kept.ForEach(f => writer.Write([.. f.Weights.Where(w => w != 0).Select(w => (byte)w)]));
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="DramatisException">This is none.</exception>
    public static CrfModel Read(Stream stream, string name)
    {
        try
        {
            using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            brotli.CopyTo(unpacked);
            unpacked.Position = 0;
            using var reader = new BinaryReader(unpacked);
            if (reader.ReadInt32() != Magic)
            {
                throw new InvalidDataException("It has another beginning.");
            }

            var without = (FeatureGroups)reader.ReadInt32();
            var steps = new float[Tags.Count * Tags.Count];
            for (var i = 0; i < steps.Length; i++)
            {
                steps[i] = reader.ReadSingle();
            }

            var keys = new ulong[reader.ReadInt32()];
            var key = 0ul;
            for (var i = 0; i < keys.Length; i++)
            {
                keys[i] = key += (ulong)reader.Read7BitEncodedInt64();
            }

            var counts = reader.ReadBytes(keys.Length);
            var total = counts.Sum(c => c);
            var tags = reader.ReadBytes(total);
            var weights = reader.ReadBytes(total);
            return weights.Length == total && !tags.Any(t => t >= Tags.Count)
                ? new CrfModel(without, steps, keys, counts, tags, [.. weights.Select(w => (sbyte)w / StepsPerUnit)])
                : throw new InvalidDataException("It is cut short.");
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or EndOfStreamException or OverflowException or FormatException)
        {
            throw new DramatisException($"{name}: no weights of a recognizer. {e.Message} Make them with dramatis train entities.", e);
        }
    }

    private static sbyte Quantized(float weight) => (sbyte)Math.Clamp(MathF.Round(weight * StepsPerUnit), -127, 127);
}
