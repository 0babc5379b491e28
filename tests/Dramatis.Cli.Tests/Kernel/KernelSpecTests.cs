using System.Text.Json;

namespace Dramatis.Cli.Tests.Kernel;

public sealed class KernelSpecTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [Theory]
    [InlineData("dramatis")]
    [InlineData(".net-csharp")]
    public void Both_names_start_this_very_build(string name)
    {
        Assert.Equal(0, kernel.ExitCode);
        Assert.Contains(kernel.SpecOf(name), kernel.Said, StringComparison.Ordinal);
        var spec = JsonDocument.Parse(File.ReadAllText(Path.Combine(kernel.SpecOf(name), "kernel.json"))).RootElement;
        var command = spec.GetProperty("argv").EnumerateArray().Select(a => a.GetString()!).ToList();

        Assert.Equal(["kernel", "jupyter", "{connection_file}"], command[^3..]);
        Assert.True(File.Exists(command[^4]));
        Assert.Equal("C# (Dramatis)", spec.GetProperty("display_name").GetString());
        Assert.Equal("message", spec.GetProperty("interrupt_mode").GetString());
        Assert.All(["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"], logo => Assert.True(new FileInfo(Path.Combine(kernel.SpecOf(name), logo)).Length > 100));
    }

    [Fact]
    public void Another_programs_kernel_is_left_alone_unless_its_place_is_to_be_taken()
    {
        using var prefix = new TemporaryFolder();
        var foreign = prefix.Write("share/jupyter/kernels/.net-csharp/kernel.json", "{\"argv\":[\"dotnet\"]}");

        Assert.Contains("--replace", DramatisCommand.Run("kernel", "install", "--prefix", prefix.Path).Error, StringComparison.Ordinal);
        Assert.Equal("{\"argv\":[\"dotnet\"]}", File.ReadAllText(foreign));
        Assert.Contains("foreign", DramatisCommand.Run("kernel", "list", "--prefix", prefix.Path).Output, StringComparison.Ordinal);

        DramatisCommand.Run("kernel", "uninstall", "--prefix", prefix.Path);
        Assert.True(File.Exists(foreign));

        DramatisCommand.Run("kernel", "install", "--prefix", prefix.Path, "--replace");
        Assert.Contains("Dramatis", File.ReadAllText(foreign), StringComparison.Ordinal);
        DramatisCommand.Run("kernel", "uninstall", "--prefix", prefix.Path);
        Assert.False(File.Exists(foreign));
    }

    [Fact]
    public void Two_places_at_once_are_wrong_usage() =>
        Assert.Equal(2, DramatisCommand.Run("kernel", "install", "--user", "--prefix", kernel.Prefix).ExitCode);

    [Theory]
    [InlineData("\"ip\":\"0.0.0.0\"", "own addresses only")]
    [InlineData("\"ip\":\"192.168.0.1\"", "own addresses only")]
    [InlineData("\"ip\":\"127.0.0.1\",\"transport\":\"ipc\"", "only tcp")]
    [InlineData("\"ip\":\"127.0.0.1\",\"signature_scheme\":\"hmac-md5\"", "only hmac-sha256")]
    [InlineData("\"ip\":\"127.0.0.1\"", "no connection file")]
    public void What_a_connection_file_may_not_ask_is_refused_with_a_reason(string content, string said)
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output, error) = DramatisCommand.Run("kernel", "jupyter", folder.Write("c.json", "{" + content + "}"));

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }
}
