using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Loans;

public sealed class FigureTests
{
    [Fact]
    public void The_figure_of_the_page_is_what_its_program_prints() =>
        Assert.Equal(
            File.ReadAllText(RepositoryRoot.File("docs/examples/LoanFigure.out.txt")),
            File.ReadAllText(RepositoryRoot.File("docs/figures/loans-schedule.svg")));
}
