"""`python -m auditor`, for machines where the command is not on the path."""

from auditor.cli import main

if __name__ == "__main__":
    main(prog_name="python -m auditor")
