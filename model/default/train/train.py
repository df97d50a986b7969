"""Trains the model on fresh questions for a given time.

    python3 train.py RUN_DIR --minutes 90 [--threads 2] [--compile] [--device cpu]

RUN_DIR gets vocab.json (made first if it is not there), the shard in use and the one being made, log.txt, and
checkpoint.pt every five minutes; a run that was stopped goes on from there when started again. The learning rate follows
the clock, so a slow or busy machine ends with a finished schedule, only with fewer steps. A number written into
RUN_DIR/minutes replaces --minutes in the middle of a run.
"""
import argparse
import json
import os
import subprocess
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from bpe import Tokenizer                                                       # noqa: E402
from model import Config, Model                                                 # noqa: E402

VOCAB = 3072
ROW, ROWS = 192, 22             # one step: ROWS rows of ROW tokens; samples never cross a row
LONG_ROW, LONG_ROWS = 1056, 4   # longer samples, and in the second half some of the others as long conversations
CONVERSATIONS = 0.04            # the share of samples that go into those
MERGED = 0.15                   # the share of rows whose samples are one conversation and see one another
LEARNT = 2624                   # at most so many of a step's 4,224 tokens are scored
SHARD = 12000                   # questions a shard
SURE, TAKEN = 0.3, 0.2          # fresh samples whose summed loss is below the first teach little: this share of them is trained on, and all of the others
AGAIN, TIMES = 0.33, 4          # a sample that the judge gets wrong comes again with the next shard, up to so many times, as at most this share of it
DOUBT, WRONG = 0.4, 0.3         # the judge is asked about this share of a shard, the worst in training; wrong is a summed loss above the second
MEMORY = 0.99                   # the judge is the moving average of the weights: it stands stiller than the model at a high rate
FULL = 4                        # what data.py writes for a token that counts in full; below it the loss counts for less


class Shard:
    """The samples of one file that data.py wrote, and behind them those of the shard before that are asked again."""

    def __init__(self, path):
        d = np.load(path)
        self.ids, self.learnt, self.lengths = d["ids"].astype(np.int64), d["learnt"], d["lengths"].astype(np.int64)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self.skill, self.skills = d["skill"], [str(n) for n in d["skills"]]
        self.times = np.ones(len(self.lengths), np.int64)
        self.fresh = len(self.lengths)                       # what stands behind these comes again

    def add(self, other, again):
        """The samples `again` (indices) of another shard, behind its own."""
        places = [np.arange(other.starts[i], other.starts[i] + other.lengths[i]) for i in again]
        if not places:
            return
        places = np.concatenate(places)
        self.ids, self.learnt = np.concatenate([self.ids, other.ids[places]]), np.concatenate([self.learnt, other.learnt[places]])
        self.lengths = np.concatenate([self.lengths, other.lengths[again]])
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self.times = np.concatenate([self.times, other.times[again] + 1])

    def chosen(self, score, rng):
        """Which samples are trained on: what comes again, what the judge's `score` calls unsure or does not know, and some of what is sure."""
        sure = (score >= 0) & (score < SURE) & (np.arange(len(score)) < self.fresh)
        return np.flatnonzero(~sure | (rng.rand(len(score)) < TAKEN))

    def doubtful(self, trained):
        """The samples that did worst when they were trained on, of those that may come again; `trained`: summed losses, below 0 none."""
        may = (trained >= 0) & (self.times < TIMES)
        return np.flatnonzero(may & (trained >= np.quantile(trained[may], 1 - DOUBT))) if may.any() else np.flatnonzero(may)

    def wrong(self, score, rng):
        """Which samples are to come again, from the judge's score."""
        again = np.flatnonzero(score > WRONG)
        rng.shuffle(again)
        return again[np.cumsum(self.lengths[again]) <= AGAIN * self.lengths[:self.fresh].sum()]


def pack(shard, chosen, rng, conversations):
    """The samples `chosen` as steps: lists of (tokens, sample number in the row, learnt, index of the sample) of fixed shapes.
    `conversations`: whether some rows are long conversations; None: every sample stands alone."""
    lengths = shard.lengths
    short = chosen[lengths[chosen] <= ROW]
    rng.shuffle(short)
    cut = int(len(short) * CONVERSATIONS) if conversations else 0
    long = np.concatenate([chosen[lengths[chosen] > ROW], short[:cut]])
    rng.shuffle(long)
    steps = []
    for row, rows, part in ((LONG_ROW, LONG_ROWS, long), (ROW, ROWS, short[cut:])):
        room = [[] for _ in range(row + 1)]                  # the rows with so much room left; best fit, the longest first
        for i in sorted(part, key=lambda i: -lengths[i]):
            n = lengths[i]
            left = next((r for r in range(n, row + 1) if room[r]), row)
            members = room[left].pop() if room[left] else []
            members.append(i)
            room[left - n].append(members)
        done = [members for rows_left in room for members in rows_left]
        for members in done:
            rng.shuffle(members)
        rng.shuffle(done)
        for at in range(0, len(done) - rows + 1, rows):
            tok, seg, lrn, own = (np.zeros((rows, row), np.int64) for _ in range(4))
            seg -= 1
            own -= 1
            for r, members in enumerate(done[at:at + rows]):
                p, merged = 0, rng.rand() < (MERGED if row == ROW or not conversations else 0.7) and conversations is not None
                for k, i in enumerate(members):
                    n, s = lengths[i], shard.starts[i]
                    tok[r, p:p + n], lrn[r, p:p + n] = shard.ids[s:s + n], shard.learnt[s:s + n]
                    seg[r, p:p + n], own[r, p:p + n] = 0 if merged else k, i
                    p += n
            steps.append((tok, seg, lrn, own))
    rng.shuffle(steps)
    return steps


def tensors(step, device):
    """tokens, attention mask, the places that are scored, their targets and weights; and whose sample each place is."""
    tok, seg, lrn, own = (torch.from_numpy(x) for x in step)
    n, t = tok.shape
    same = (seg[:, :, None] == seg[:, None, :]) & torch.ones(t, t, dtype=torch.bool).tril()
    mask = torch.zeros(n, 1, 1, t, t).masked_fill_(~same[:, None, None], -1e9)
    target = torch.cat([tok[:, 1:], tok[:, :1]], 1)
    scored = torch.cat([lrn[:, 1:], torch.zeros(n, 1, dtype=lrn.dtype)], 1).reshape(-1)
    at = torch.nonzero(scored)[:, 0]
    if len(at) > LEARNT:
        at = at[torch.randperm(len(at))[:LEARNT]]
    weight = torch.zeros(LEARNT)
    weight[:len(at)] = scored[at].float() / FULL
    at = torch.cat([at, torch.zeros(LEARNT - len(at), dtype=at.dtype)])
    return [x.to(device) for x in (tok, mask, at, target.reshape(-1)[at], weight)], own.reshape(-1)[at]


class Muon:
    """Momentum whose matrix updates are made orthogonal (five Newton–Schulz steps); matrices of one shape go together."""

    def __init__(self, matrices, lr, momentum=0.95, decay=0.02, precision=torch.float32):
        self.groups = {}
        for p in matrices:
            self.groups.setdefault(tuple(p.shape), []).append(p)
        self.state = {s: torch.zeros(len(ps), *s, device=ps[0].device) for s, ps in self.groups.items()}
        self.lr, self.momentum, self.decay, self.precision = lr, momentum, decay, precision

    @torch.no_grad()
    def step(self, scale):
        for shape, ps in self.groups.items():
            g = torch.stack([p.grad for p in ps])
            m = self.state[shape]
            m.mul_(self.momentum).add_(g, alpha=1 - self.momentum)
            x = g.mul_(1 - self.momentum).add_(m, alpha=self.momentum)
            tall = shape[0] > shape[1]
            if tall:
                x = x.transpose(1, 2).contiguous()
            x = (x / (x.flatten(1).norm(dim=1)[:, None, None] + 1e-7)).to(self.precision)
            for _ in range(5):
                a = x @ x.transpose(1, 2)
                x = torch.baddbmm(x, torch.baddbmm(a, a, a, beta=-4.7750, alpha=2.0315), x, beta=3.4445)
            x = x.float()
            if tall:
                x = x.transpose(1, 2)
            lr = self.lr * scale
            for p, u in zip(ps, x):
                p.mul_(1 - lr * self.decay).add_(u, alpha=-lr * max(1, shape[0] / shape[1]) ** 0.5)


def schedule(done, step, warm_up):
    """The learning rate's factor when `done` (0 … 1) of the time is over: warm-up in steps, level for a while, then straight down to nothing."""
    return min(1, (step + 1) / warm_up) * (1 if done < 0.12 else max(0.0, (1 - done) / 0.88))


def remember_shares(run, shard, score, mean):
    """Writes RUN/shares.json for the next shard: a skill is asked the more often, the harder its samples were of late."""
    for k, name in enumerate(shard.skills):
        mine = score[:shard.fresh][(shard.skill == k) & (score[:shard.fresh] >= 0)]
        if len(mine):
            old, n = mean.get(name, (float(score[score >= 0].mean()), 10.0))
            mean[name] = ((old * n + float(mine.sum())) / (n + len(mine)), min(n + len(mine), 200.0))
    typical = sum(m * n for m, n in mean.values()) / max(1.0, sum(n for _, n in mean.values()))
    with open(os.path.join(run, "shares.json.tmp"), "w") as f:
        json.dump({k: round(min(2.0, max(0.5, (m / typical) ** 0.5)), 3) for k, (m, _) in sorted(mean.items())}, f, indent=0)
    os.replace(os.path.join(run, "shares.json.tmp"), os.path.join(run, "shares.json"))


def make_shard(run, k, vocab):
    return subprocess.Popen(["nice", "-n", "3", sys.executable if not os.path.exists("/usr/bin/python3") else "/usr/bin/python3",
                             os.path.join(HERE, "data.py"), vocab, os.path.join(run, f"shard{k}.npz"), str(SHARD), f"shard{k}", os.path.join(run, "shares.json")],
                            stderr=open(os.path.join(run, "data.log"), "a"))


def make_vocab(run, vocab):
    text = os.path.join(run, "texts.txt")
    subprocess.run([sys.executable, os.path.join(HERE, "data.py"), "--texts", text, "40000", "vocab"], check=True)
    subprocess.run([sys.executable, os.path.join(HERE, "bpe.py"), text, str(VOCAB), vocab], check=True)


def save(path, model, state):
    torch.save({"config": model.config(), "model": model.state_dict(), **state}, path + ".tmp")
    os.replace(path + ".tmp", path)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("run")
    ap.add_argument("--minutes", type=float, default=90)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--device", default="cpu")
    ap.add_argument("--compile", action="store_true", help="faster with PyTorch 2 on a CPU")
    ap.add_argument("--float32", action="store_true", help="no bfloat16: for processors that are slow at it")
    ap.add_argument("--native", action="store_true", help="gradients and updates by avx2/*.c, 1.8 times as fast: for CPUs with AVX2 and no bfloat16; implies --float32")
    ap.add_argument("--lr", type=float, default=0.02)
    ap.add_argument("--adam-lr", type=float, default=2e-3)
    ap.add_argument("--selective", action="store_true", help="the judge reads every fresh sample first, and most of what it is sure of is left out: for a model that answers most of it")
    ap.add_argument("--warm-up", type=int, default=100, help="steps; fewer for a run of minutes")
    a = ap.parse_args()
    a.float32 = a.float32 or a.native
    os.makedirs(a.run, exist_ok=True)
    torch.set_num_threads(a.threads)
    torch.manual_seed(1)
    vocab, check = os.path.join(a.run, "vocab.json"), os.path.join(a.run, "checkpoint.pt")
    if not os.path.exists(vocab):
        make_vocab(a.run, vocab)
    c = torch.load(check, map_location=a.device) if os.path.exists(check) else None
    config = Config(**c["config"]) if c else Config(vocab=len(Tokenizer.load(vocab).tokens))
    model = Model(config).to(a.device)
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and not n.startswith("embed")]
    others = [p for n, p in model.named_parameters() if p.dim() == 1 or n.startswith("embed")]
    adam = torch.optim.AdamW(others, lr=a.adam_lr, betas=(0.9, 0.98), weight_decay=0.0)
    if a.native:
        import native
        library = native.build(a.run)
        muon = native.Muon(library, matrices, a.lr, a.threads)
        trainer = native.Trainer(library, config, a.threads, LONG_ROW)
    else:
        muon = Muon(matrices, a.lr, precision=torch.float32 if a.float32 else torch.bfloat16)
    step, shard, elapsed = 0, 0, 0.0
    if c:
        model.load_state_dict(c["model"])
        if "step" in c:                                      # else it comes from reload.py: weights alone, a new schedule
            adam.load_state_dict(c["adam"])
            muon.state = {tuple(s): t for s, t in c["muon"]}
            step, shard, elapsed = c["step"], c["shard"], c["elapsed"]
    log = open(os.path.join(a.run, "log.txt"), "a", buffering=1)
    log.write(f"{sum(p.numel() for p in model.parameters())} parameters, PyTorch {torch.__version__}, from step {step}\n")

    def loss_of(tok, mask, at, target, weight):
        with torch.autocast(a.device.split(":")[0], dtype=torch.bfloat16, enabled=not a.float32):
            logits = model.logits(model.hidden(tok, mask=mask).flatten(0, 1)[at])
        loss = F.cross_entropy(logits.float(), target, reduction="none")
        each = loss * weight
        return each.sum() / weight.sum(), each.detach()

    def hardness_of(tok, mask, at, target, weight):
        with torch.autocast(a.device.split(":")[0], dtype=torch.bfloat16, enabled=not a.float32):
            logits = judge.logits(judge.hidden(tok, mask=mask).flatten(0, 1)[at])
        return F.cross_entropy(logits.float(), target, reduction="none").clamp(max=3) * (weight >= 1)   # the words around a result may be chosen freely
    compiled, hardness = (torch.compile(f, dynamic=False) if a.compile else f for f in (loss_of, hardness_of))
    judge = Model(config).to(a.device)
    judge.load_state_dict(c.get("judge", c["model"]) if c else model.state_dict())

    @torch.no_grad()
    def scored(shard, which, rng):
        """The summed loss of the shard's samples `which`, by the judge; -1: not scored, or its row was not full."""
        score = np.full(len(shard.lengths), -1.0)
        for s in pack(shard, which, rng, None):
            x, own = tensors(s, a.device)
            seen = np.unique(s[3][s[3] >= 0])
            score[seen] = np.maximum(score[seen], 0)
            real = x[4].cpu().numpy() > 0
            loss = trainer.step(judge, s[0], s[1], *x[2:], gradients=False).clamp(max=3) * (x[4] >= 1) if a.native else hardness(*x).float().cpu()
            np.add.at(score, own.numpy()[real], loss.numpy()[real])
        return score

    def minutes():
        try:
            with open(os.path.join(a.run, "minutes")) as f:
                return float(f.read())
        except (OSError, ValueError):
            return a.minutes

    rng, mean_score, selective = np.random.RandomState(shard + 1), {}, a.selective
    path = os.path.join(a.run, "shard%d.npz")
    if not os.path.exists(path % shard):
        make_shard(a.run, shard, vocab).wait()
    begin, saved, total, tokens, mean, t0 = time.time() - elapsed, time.time(), minutes() * 60, 0, None, time.time()
    before = None
    while True:
        making = make_shard(a.run, shard + 1, vocab)
        data = Shard(path % shard)
        unseen = np.full(len(data.lengths), -1.0)
        if selective:
            unseen = scored(data, np.arange(data.fresh), rng)
            remember_shares(a.run, data, unseen, mean_score)
        if before:
            data.add(before, before.wrong(score, rng))
        trained = np.full(len(data.lengths), -1.0)
        chosen = data.chosen(np.concatenate([unseen, np.full(len(data.lengths) - data.fresh, -1.0)]), rng)
        steps = pack(data, chosen, rng, conversations=(time.time() - begin) / total > 0.5)
        log.write(f"shard {shard}: {len(data.lengths)} samples, {len(data.lengths) - data.fresh} of them again; {(unseen > WRONG).mean():.4f} of the fresh ones wrong, {len(chosen)} trained on\n")
        for s in steps:
            done = (time.time() - begin) / total
            if done >= 1:
                break
            x, own = tensors(s, a.device)
            if a.native:
                each = trainer.step(model, s[0], s[1], *x[2:]) * x[4]
                loss = each.sum() / x[4].sum()
            else:
                loss, each = compiled(*x)
                loss.backward()
            real = x[4].numpy(force=True) > 0
            seen = np.unique(own.numpy()[real])
            trained[seen] = np.maximum(trained[seen], 0)
            np.add.at(trained, own.numpy()[real], each.clamp(max=3).numpy(force=True)[real])
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            f = schedule(done, step, a.warm_up)
            for g in adam.param_groups:
                g["lr"] = a.adam_lr * f
            muon.step(f)
            adam.step()
            if not a.native:
                model.zero_grad(set_to_none=True)
            with torch.no_grad():
                torch._foreach_lerp_(list(judge.parameters()), list(model.parameters()), 1 - MEMORY)
            step += 1
            tokens += s[0].size
            mean = loss.item() if mean is None else 0.95 * mean + 0.05 * loss.item()
            if step % 20 == 0:
                now = time.time()
                log.write(f"{(now - begin) / 60:.1f} min step {step} shard {shard} loss {mean:.4f} rate {f:.3f} {tokens / (now - t0):.0f} tok/s\n")
                tokens, t0, total = 0, now, minutes() * 60
            if time.time() - saved > 300 or step == 100:
                saved = time.time()
                save(check, model, {"judge": judge.state_dict(), "adam": adam.state_dict(), "muon": list(muon.state.items()), "step": step, "shard": shard, "elapsed": saved - begin})
        if (time.time() - begin) / total >= 1:
            making.wait()
            break
        doubtful = data.doubtful(trained)
        score = np.maximum(scored(data, doubtful, rng), np.where(trained < 0, -1, 0))
        if not selective:
            remember_shares(a.run, data, score, mean_score)
        before, fresh, old = data, score[:data.fresh], score[data.fresh:]
        log.write(f"shard {shard}: {len(doubtful)} judged, wrong: {(fresh > WRONG).mean():.4f} of the fresh ones, {(old > WRONG).mean() if len(old) else 0:.3f} of the others\n")
        if making.wait() == 0 and os.path.exists(path % (shard + 1)):
            os.remove(path % shard)
            shard += 1
        else:
            log.write("no new shard: the last one is used again\n")
    save(check, model, {"judge": judge.state_dict(), "adam": adam.state_dict(), "muon": list(muon.state.items()), "step": step, "shard": shard, "elapsed": time.time() - begin})
    log.write("done\n")


if __name__ == "__main__":
    main()
