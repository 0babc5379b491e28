namespace Dramatis.CoOccurrence;

/// <summary>All pairs with their counts, by rows: row a holds the pairs of term a, in the order of the other term.</summary>
/// <remarks>There may be more than 2³¹ pairs. What goes past the memory that they may take lies in a temporary file, which goes with the store.</remarks>
internal sealed class PairStore
{
    private readonly long memoryLimit;
    private readonly PairBlock?[] blocks;
    private readonly Lock writing = new();
    private FileStream? file;
    private long memory;

    /// <param name="blocks">The number of blocks that are to come.</param>
    /// <param name="memoryLimit">How many bytes may be kept in memory.</param>
    public PairStore(int blocks, long memoryLimit)
    {
        this.blocks = new PairBlock?[blocks];
        this.memoryLimit = memoryLimit;
    }

    /// <summary>The number of pairs.</summary>
    public long Pairs { get; private set; }

    /// <summary>The sum of their counts.</summary>
    public long Sum { get; private set; }

    /// <summary>Whether some of it lies in a file.</summary>
    public bool HasSpilled => file is not null;

    /// <summary>Puts a block in its place; may be called from several threads.</summary>
    public void Put(int number, int firstRow, PairWriter writer)
    {
        var bytes = writer.Bytes;
        lock (writing)
        {
            Pairs += writer.Pairs;
            Sum += writer.Sum;
            if (memory + bytes.Length <= memoryLimit)
            {
                memory += bytes.Length;
                blocks[number] = new PairBlock(firstRow, [.. writer.RowEnds], bytes.ToArray(), 0);
                return;
            }

            try
            {
                file ??= Create();
                var offset = file.Seek(0, SeekOrigin.End);
                file.Write(bytes);
                file.Flush();
                blocks[number] = new PairBlock(firstRow, [.. writer.RowEnds], null, offset);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new DramatisException($"{Path.GetTempPath()}: the pairs that don't fit into memory can't be written. {e.Message} Free space there, or raise the memory limit.", e);
            }
        }
    }

    /// <summary>The pairs of row <paramref name="a"/>.</summary>
    public IEnumerable<(int B, uint Count)> Row(int a)
    {
        var block = Array.FindLast(blocks, b => b!.FirstRow <= a && b.RowEnds.Length > 0)!;
        return Rows(block, a - block.FirstRow, 1).Select(p => (p.B, p.Count));
    }

    /// <summary>All pairs, row by row.</summary>
    public IEnumerable<(int A, int B, uint Count)> All() => blocks.SelectMany(block => Rows(block!, 0, block!.RowEnds.Length));

    private IEnumerable<(int A, int B, uint Count)> Rows(PairBlock block, int first, int count)
    {
        if (count == 0)
        {
            yield break;
        }

        var start = first == 0 ? 0 : block.RowEnds[first - 1];
        var bytes = block.Bytes ?? Load(block.FileOffset + start, block.RowEnds[first + count - 1] - start);
        var at = block.Bytes is null ? 0 : start;
        var shift = block.Bytes is null ? start : 0;
        for (var row = first; row < first + count; row++)
        {
            var term = -1;
            while (at < block.RowEnds[row] - shift)
            {
                var step = Take(bytes, ref at);
                term += (int)(step >> 1);
                yield return (block.FirstRow + row, term, (step & 1) == 0 ? 1 : (uint)Take(bytes, ref at) + 2);
            }
        }
    }

    private static FileStream Create()
    {
        var path = Path.Combine(Path.GetTempPath(), $"dramatis-pairs-{Path.GetRandomFileName()}");
        var created = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, 0, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
        {
            // Without a name the file goes with the process, however that ends.
            File.Delete(path);
        }

        return created;
    }

    private byte[] Load(long offset, int length)
    {
        var bytes = new byte[length];
        for (var read = 0; read < length;)
        {
            var got = RandomAccess.Read(file!.SafeFileHandle, bytes.AsSpan(read), offset + read);
            read += got > 0 ? got : throw new DramatisException("The temporary file with the pairs that don’t fit into memory has been cut short. Run the cell again.");
        }

        return bytes;
    }

    private static ulong Take(byte[] bytes, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[at++];
            number |= (ulong)(b & 127) << shift;
            if (b < 128)
            {
                return number;
            }
        }
    }
}
