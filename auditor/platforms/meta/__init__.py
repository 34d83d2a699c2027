"""What the exports of Facebook and Instagram share: files, records, pages, messages, labels."""
